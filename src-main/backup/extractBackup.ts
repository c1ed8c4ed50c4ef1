import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { diskRefusal } from '../files/diskRefusal.ts';
import { ARCHIVE, type Manifest } from './backupFormat.ts';
import { requireSpace } from './localCopies.ts';
import { readForm, readSealed } from './readBackup.ts';

/** The still encrypted parts of a backup whose every byte was read and found as it was written. */
export interface ExtractedBackup {
  manifest: Manifest;
  keys: Buffer;
  /** The encrypted archive on this machine's own disk. */
  archivePath: string;
  bytes: number;
}

/**
 * Checks the form and every hash of a backup and copies its encrypted archive into `folder`.
 * @throws Refusal `backup_not_a_backup`, `backup_cut_off`, `backup_damaged`, `backup_newer`, `disk_full`, or what the
 * disk of the backup refuses.
 */
export async function extractBackup(path: string, folder: string): Promise<ExtractedBackup> {
  const form = await readForm(path);
  const archivePath = join(folder, ARCHIVE);
  requireSpace(dirname(archivePath), form.archive.bytes, 'thisComputer');
  const copy = await open(archivePath, 'wx', 0o600).catch((error: unknown) => {
    throw diskRefusal(error);
  });
  try {
    await readSealed(path, form, async (chunk) => {
      await copy.writeFile(chunk);
    });
    await copy.sync();
  } catch (error) {
    throw diskRefusal(error);
  } finally {
    await copy.close();
  }
  return { manifest: form.manifest, keys: form.keys, archivePath, bytes: form.bytes };
}
