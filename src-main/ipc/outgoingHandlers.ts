import type { ErrorCode } from '../../src-shared/ipc/errorCode.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { outgoingChannels } from '../../src-shared/ipc/outgoingChannels.ts';
import { isWithin } from '../files/isWithin.ts';
import { safeFileName } from '../files/safeFileName.ts';
import { isStillThere, removeCopy, shownPlace, whereIs } from '../outgoing/outsideCopy.ts';
import { writeCopy } from '../outgoing/writeCopy.ts';
import { writeEverything } from '../outgoing/writeEverything.ts';
import { createTurns } from '../vault/inTurn.ts';
import { chooseTarget } from './outgoingTarget.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

const refusals: Readonly<Record<Exclude<ReturnType<typeof removeCopy>, 'removed'>, ErrorCode>> = {
  changed: 'copy_changed',
  absent: 'copy_absent',
  unreachable: 'copy_unreachable',
};

export function createOutgoingHandlers(services: Services): HandlersOf<keyof typeof outgoingChannels> {
  const { vault, store, shell, now, localFolder } = services;
  /** Two at once would write into one folder, and each would take files of the other with it. */
  const inTurn = createTurns();
  return {
    'outgoing:list': () =>
      store()
        .outgoingLog.list()
        .map(({ path, sha256: _hash, removedAt, ...row }) => ({
          ...row,
          ...shownPlace(path),
          state: whereIs({ path, removedAt }),
        })),
    'outgoing:document': async ({ id, cleansUp }) => {
      const proposed = safeFileName(store().documents.contentOf(id).name);
      const path = await chooseTarget(services, proposed, 'document');
      if (path === null) return false;
      // Read again: the archive may have been locked while the dialog was open.
      const { caseId, content } = store().documents.contentOf(id);
      writeCopy(store(), content, { at: now().toISOString(), kind: 'document', caseId, path, cleansUp });
      return true;
    },
    'outgoing:removeCopy': ({ id }) => {
      const outcome = removeCopy(store().outgoingLog.get(id));
      if (outcome !== 'removed') throw new Refusal(refusals[outcome]);
      store().outgoingLog.markRemoved(id, now().toISOString());
    },
    'outgoing:settle': ({ id }) => {
      if (isStillThere(store().outgoingLog.get(id))) throw new Refusal('copy_still_there');
      store().outgoingLog.markRemoved(id, now().toISOString());
    },
    'outgoing:everything': async ({ passphrase }) => {
      await vault.confirm(passphrase);
      const parent = await shell.chooseFolder('everything');
      if (parent === null) return null;
      if ([vault.folder, localFolder].some((own) => isWithin(parent, own))) {
        throw new Refusal('backup_folder_is_own');
      }
      const at = now();
      const log = (planned: { path: string; sha256: string }): (() => void) => {
        // A damaged archive takes no new row, but its owner may take away what can be read.
        if (vault.isReadOnly()) return () => undefined;
        const row = { at: at.toISOString(), kind: 'everything', caseId: null, cleansUp: false } as const;
        const id = store().outgoingLog.add({ ...planned, ...row });
        return () => store().outgoingLog.drop(id);
      };
      return inTurn(() => writeEverything({ store, parent, now: at, log }));
    },
  };
}
