import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { restoreChannels } from '../../src-shared/ipc/restoreChannels.ts';
import { type BackupFile, openBackupFile } from '../backup/openBackupFile.ts';
import { listReplaced, removeReplaced } from '../backup/replacedArchives.ts';
import { cleanUpCopies } from '../outgoing/cleanUpCopies.ts';
import { countCases } from '../store/countCases.ts';
import { migrations } from '../store/migrations/all.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createRestoreHandlers({
  vault,
  store,
  shell,
  lock,
  onLock,
  now,
  localFolder,
}: Services): HandlersOf<keyof typeof restoreChannels> {
  let chosen: BackupFile | undefined;
  let locks = 0;

  /** Its key and its working copy go; a copy that cannot be removed now goes at the next start. */
  function stop(): void {
    const backup = chosen;
    chosen = undefined;
    closeQuietly(backup);
  }
  onLock(() => {
    locks += 1;
    stop();
  });

  function opened(): BackupFile {
    if (!chosen) throw new Refusal('backup_not_opened');
    return chosen;
  }

  return {
    'restore:choose': async () => {
      const path = await shell.chooseBackup();
      if (path === null) return false;
      const before = locks;
      const latestSchema = migrations.at(-1)?.version ?? 0;
      const next = await openBackupFile({ path, localFolder, latestSchema, countCases, cost: vault.keyCost });
      stop();
      if (locks !== before) {
        closeQuietly(next);
        throw new Refusal('locked');
      }
      chosen = next;
      return true;
    },
    'restore:stop': stop,
    'restore:open': ({ kind, secret }) => opened().unlock(kind, secret),
    'restore:apply': () => {
      const backup = opened();
      chosen = undefined;
      // The archive that takes the place of this one does not know of its copies outside.
      if (vault.isUnlocked()) cleanUpCopies(store(), now());
      // Windows cannot exchange a folder while the archive in it is open.
      vault.lock('restore_failed');
      try {
        backup.apply(vault.folder, now());
      } catch (error) {
        // The page that asked is replaced, so the fresh one tells it.
        lock('restore_failed');
        throw error;
      } finally {
        closeQuietly(backup);
      }
      lock('restored');
    },
    'restore:replaced': () => listReplaced(vault.folder),
    'restore:removeReplaced': ({ id }) => removeReplaced(vault.folder, id),
  };
}

function closeQuietly(backup: BackupFile | undefined): void {
  try {
    backup?.close();
  } catch {
    // Only the encrypted working copy is left, and the next start removes it.
  }
}
