import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { diskRefusal } from './diskRefusal.ts';

/**
 * Replaces a file as a whole: written beside it, synced, renamed over it, and the folder synced.
 * After a power cut the path holds the old content or the new, never a part.
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
    rmSync(beside, { force: true });
    throw diskRefusal(error);
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

/** Makes a rename or deletion in this folder survive a power cut; Windows does this by itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
