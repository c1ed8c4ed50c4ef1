import type { BackupOverview } from '../../../src-shared/ipc/backupChannels.ts';

/**
 * When the last backup was made, null without one. A restored archive does not remember the backup that it came
 * from; the folder does.
 */
export function lastBackup({ lastMadeAt, backups }: BackupOverview): string | null {
  const moments = [...backups.map((backup) => backup.madeAt), ...(lastMadeAt ? [lastMadeAt] : [])];
  return moments.sort().at(-1) ?? null;
}
