import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { diskRefusal } from './diskRefusal.ts';

/**
 * Replaces a file as a whole: written beside it, synced, renamed over it, and the folder synced.
 * After a power cut the path holds the old content or the new, never a part; on Windows it may be the old content
 * even when this has returned.
 * @throws Refusal `disk_full`, `folder_not_writable` or `folder_gone`; the old file then stands unchanged.
 */
export function writeFileSafely(path: string, content: string | Buffer): void {
  const beside = `${path}.part`;
  try {
    rmSync(beside, { force: true });
    writeSynced(beside, Buffer.from(content));
    renameSync(beside, path);
    syncFolder(dirname(path));
  } catch (error) {
    removeIfThere(beside);
    throw diskRefusal(error);
  }
}

/** Where the folder itself is gone or shut, there is nothing to remove, and the refusal says what is wrong. */
function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Said by the refusal that follows.
  }
}

/** Writes a file that does not exist yet, for this user only, and has it on disk when it returns. */
export function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Has the system write what it still holds of this file. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** What a system says of a folder that it cannot sync, as some network folders and sticks; the files in it are synced. */
const CANNOT_SYNC = ['EINVAL', 'ENOTSUP', 'EPERM', 'EACCES', 'EISDIR'];

/**
 * Makes a rename or deletion in this folder survive a power cut where the system can. Windows cannot sync a folder:
 * NTFS keeps names consistent by its own journal, but after a power cut the last rename may not have happened yet.
 */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  let handle: number | undefined;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch (error) {
    if (!CANNOT_SYNC.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
