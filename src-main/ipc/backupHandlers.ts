import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { dayOf, daysBetween } from '../../src-shared/domain/day.ts';
import type { BackupRow, backupChannels } from '../../src-shared/ipc/backupChannels.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { listBackups } from '../backup/keptBackups.ts';
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
  async function backupsIn(folder: string | null): Promise<BackupRow[] | null> {
    if (folder === null) return null;
    try {
      return await listBackups(folder);
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }

  return {
    'backup:overview': async () => {
      const { backupFolder, lastBackupAt } = store().settings.remembered();
      const { backupReminderDays } = store().settings.get();
      const backups = await backupsIn(backupFolder);
      return {
        folderName: backupFolder === null ? null : basename(backupFolder) || backupFolder,
        isReachable: backups !== null,
        isOnThisDisk: backupFolder !== null && backups !== null && areOnOneDisk(backupFolder, vault.folder),
        backups: backups ?? [],
        lastMadeAt: lastBackupAt,
        isOverdue:
          lastBackupAt === null ||
          daysBetween(dayOf(new Date(lastBackupAt)), dayOf(now())) > backupReminderDays,
      };
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

/** False when either is gone: a stick can be pulled out at any moment. */
function areOnOneDisk(folder: string, other: string): boolean {
  const disk = statSync(folder, { throwIfNoEntry: false })?.dev;
  return disk !== undefined && disk === statSync(other, { throwIfNoEntry: false })?.dev;
}
