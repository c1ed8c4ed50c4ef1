import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { dayOf, daysBetween } from '../../src-shared/domain/day.ts';
import type { BackupOverview, BackupRow } from '../../src-shared/ipc/backupChannels.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { listBackups } from './keptBackups.ts';

/**
 * The backups there are, and whether a next one is overdue.
 * @param folder that was chosen for backups; null when none is.
 * @param archiveFolder of the archive itself.
 * @param lastMadeAt moment of the last backup, wherever it was written.
 * @param reminderDays after which one is overdue.
 */
export async function backupOverview(options: {
  folder: string | null;
  archiveFolder: string;
  lastMadeAt: string | null;
  reminderDays: number;
  now: Date;
}): Promise<BackupOverview> {
  const { folder, archiveFolder, lastMadeAt, reminderDays, now } = options;
  const backups = folder === null ? null : await backupsIn(folder);
  return {
    folderName: folder === null ? null : basename(folder) || folder,
    isReachable: backups !== null,
    isOnThisDisk: folder !== null && backups !== null && areOnOneDisk(folder, archiveFolder),
    backups: backups ?? [],
    lastMadeAt,
    isOverdue: lastMadeAt === null || daysBetween(dayOf(new Date(lastMadeAt)), dayOf(now)) > reminderDays,
  };
}

/** Null where the folder cannot be read, as when the stick is not plugged in. */
async function backupsIn(folder: string): Promise<BackupRow[] | null> {
  try {
    return await listBackups(folder);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** False when either is gone: a stick can be pulled out at any moment. */
function areOnOneDisk(folder: string, other: string): boolean {
  const disk = statSync(folder, { throwIfNoEntry: false })?.dev;
  return disk !== undefined && disk === statSync(other, { throwIfNoEntry: false })?.dev;
}
