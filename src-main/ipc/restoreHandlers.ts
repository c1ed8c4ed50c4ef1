import type { backupChannels } from '../../src-shared/ipc/backupChannels.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { type BackupFile, openBackupFile } from '../backup/openBackupFile.ts';
import { listReplaced, removeReplaced } from '../backup/replacedArchives.ts';
import { countCases } from '../store/countCases.ts';
import { migrations } from '../store/migrations/all.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

type RestoreChannel = Extract<keyof typeof backupChannels, `restore:${string}`>;

export function createRestoreHandlers({
  vault,
  shell,
  lock,
  now,
  localFolder,
}: Services): HandlersOf<RestoreChannel> {
  let chosen: BackupFile | undefined;

  function opened(): BackupFile {
    if (!chosen) throw new Refusal('backup_not_opened');
    return chosen;
  }

  return {
    'restore:choose': async () => {
      const path = await shell.chooseBackup();
      if (path === null) return false;
      const latestSchema = migrations.at(-1)?.version ?? 0;
      const next = await openBackupFile({ path, localFolder, latestSchema, countCases, cost: vault.keyCost });
      chosen?.close();
      chosen = next;
      return true;
    },
    'restore:open': ({ kind, secret }) => opened().unlock(kind, secret),
    'restore:apply': () => {
      const backup = opened();
      // Windows cannot exchange a folder while the archive in it is open.
      vault.lock('restored');
      backup.apply(vault.folder, now());
      backup.close();
      chosen = undefined;
      lock('restored');
    },
    'restore:replaced': () => listReplaced(vault.folder),
    'restore:removeReplaced': ({ id }) => removeReplaced(vault.folder, id),
  };
}
