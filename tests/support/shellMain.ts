import { join } from 'node:path';
import { startDesktop } from '../../src-main/electron/desktop.ts';
import type { LockReason } from '../../src-shared/ipc/vaultChannels.ts';

/**
 * The app's shell around a backend that only answers what it was asked, so that window, session and messages are
 * tested apart from the archive. `open` unlocks; `reasons` tells why it was locked.
 */
let isUnlocked = false;
const reasons: LockReason[] = [];
let refused = 0;

startDesktop({
  built: join(import.meta.dirname, '..'),
  createBackend: (parts) => ({
    async dispatch({ isTrusted }, channel, input) {
      if (!isTrusted) {
        refused += 1;
        return { ok: false, error: { code: 'sender_refused' } };
      }
      if (channel === 'open') isUnlocked = true;
      if (channel === 'lock') parts.lock('asked');
      if (channel === 'folder') return { ok: true, value: await parts.chooseFolder() };
      if (channel === 'backup') return { ok: true, value: await parts.chooseBackup() };
      if (channel === 'pdf')
        return { ok: true, value: await parts.chooseOutgoingTarget(String(input), 'pdf') };
      if (channel === 'document') return { ok: true, value: await parts.chooseDocument() };
      if (channel === 'export')
        return { ok: true, value: await parts.chooseOutgoingTarget(String(input), 'document') };
      const seconds = parts.secondsUntilLock();
      return {
        ok: true,
        value: {
          input,
          isUnlocked,
          reasons,
          refused,
          seconds,
          requests: parts.networkRequests(),
          isPreview: parts.isPreview,
        },
      };
    },
    isUnlocked: () => isUnlocked,
    idleSeconds: () => 300,
    checkReminders: () => undefined,
    lock(reason) {
      isUnlocked = false;
      reasons.push(reason);
    },
  }),
});
