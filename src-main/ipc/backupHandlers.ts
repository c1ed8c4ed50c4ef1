import type { backupChannels } from '../../src-shared/ipc/backupChannels.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { backupOverview } from '../backup/backupOverview.ts';
import { writeBackup } from '../backup/writeBackup.ts';
import { isWithin } from '../files/isWithin.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createBackupHandlers({
  vault,
  store,
  shell,
  now,
  localFolder,
}: Services): HandlersOf<keyof typeof backupChannels> {
  return {
    'backup:overview': () => {
      const { backupFolder, lastBackupAt } = store().settings.remembered();
      return backupOverview({
        folder: backupFolder,
        archiveFolder: vault.folder,
        lastMadeAt: lastBackupAt,
        reminderDays: store().settings.get().backupReminderDays,
        now: now(),
      });
    },
    'backup:chooseFolder': async () => {
      const backupFolder = await shell.chooseFolder();
      if (backupFolder === null) return false;
      if ([vault.folder, localFolder].some((own) => isWithin(backupFolder, own))) {
        throw new Refusal('backup_folder_is_own');
      }
      store().settings.remember({ backupFolder });
      return true;
    },
    'backup:make': async () => {
      const { backupFolder } = store().settings.remembered();
      if (backupFolder === null) throw new Refusal('backup_folder_not_chosen');
      const keep = store().settings.get().backupsKept;
      const row = await writeBackup({ vault, targetFolder: backupFolder, localFolder, now: now(), keep });
      store().settings.remember({ lastBackupAt: row.madeAt });
      return row;
    },
  };
}
