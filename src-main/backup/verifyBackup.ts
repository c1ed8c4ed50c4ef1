import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { inspectArchive } from '../vault/inspectArchive.ts';
import { extractBackup } from './extractBackup.ts';
import { createLocalCopy } from './localCopies.ts';

/**
 * Reads a backup back from where it lies: its form, every hash, and every page of its archive with the key of the
 * open archive. The encrypted archive lies on this machine's own disk while it is read.
 * @param dataKey is asked for only when the copy is there, so that a lock in between is respected.
 * @throws Refusal `backup_not_a_backup`, `backup_cut_off`, `backup_damaged`, `backup_newer`, `locked`, or what a
 * disk refuses.
 */
export async function verifyBackup(options: {
  path: string;
  dataKey: () => Buffer;
  localFolder: string;
}): Promise<void> {
  const local = createLocalCopy(options.localFolder);
  try {
    const { manifest, archivePath } = await extractBackup(options.path, local.folder);
    requireIntact(archivePath, options.dataKey(), manifest.schemaVersion);
  } finally {
    local.remove();
  }
}

/**
 * Checks the archive that was taken out of a backup: one of ours, not newer than `latestSchema`, every page whole.
 * Whatever is wrong with it is a fault of the backup, unless this disk failed.
 * @throws Refusal `backup_damaged`, `backup_newer` or `disk_failed`.
 */
export function requireIntact(archivePath: string, key: Buffer, latestSchema: number): void {
  try {
    if (inspectArchive(archivePath, key, latestSchema)) return;
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'disk_failed') throw error;
    throw new Refusal(error.code === 'archive_newer' ? 'backup_newer' : 'backup_damaged');
  }
  throw new Refusal('backup_damaged');
}
