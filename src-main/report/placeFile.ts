import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';

/** A file that stands in its place, while what it replaced can still come back. */
export interface PlacedFile {
  /** The file stays; what it replaced is gone. */
  keep(): void;
  /** The folder becomes as it was. */
  takeBack(): void;
}

/**
 * Puts `bytes` at `path` whole or not at all: written and synced under another name in the same folder, then
 * renamed. Refuses with `disk_full`, `folder_gone` or `folder_not_writable`, and then leaves nothing behind.
 */
export function placeFile(path: string, bytes: Uint8Array): PlacedFile {
  const folder = dirname(path);
  const part = join(folder, `.${randomBytes(6).toString('hex')}.part`);
  const replaced = join(folder, `.${randomBytes(6).toString('hex')}.part`);
  let isReplaced = false;
  const takeBack = () => {
    rmSync(path, { force: true });
    if (isReplaced) renameSync(replaced, path);
  };
  try {
    const isTaken = holdsFile(path);
    writeSynced(part, bytes);
    if (isTaken) {
      renameSync(path, replaced);
      isReplaced = true;
    }
    renameSync(part, path);
  } catch (error) {
    tidy(part);
    if (isReplaced) takeBack();
    throw asRefusal(error);
  }
  syncFolder(folder);
  return { keep: () => tidy(replaced), takeBack };
}

/** A folder of that name is refused, never replaced. */
function holdsFile(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new Refusal('folder_not_writable');
  return found !== undefined;
}

/** Where the folder itself is gone or shut, there is nothing to tidy. */
function tidy(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The refusal that follows says what is wrong with the folder.
  }
}

function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Windows and some sticks cannot sync a folder; there the rename alone has to do. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The file itself is synced.
  }
}

const refusals = {
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  EFBIG: 'disk_full',
  ENOENT: 'folder_gone',
  ENOTDIR: 'folder_gone',
  EACCES: 'folder_not_writable',
  EPERM: 'folder_not_writable',
  EROFS: 'folder_not_writable',
  EBUSY: 'folder_not_writable',
  EIO: 'folder_not_writable',
} as const;

function asRefusal(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return code in refusals ? new Refusal(refusals[code as keyof typeof refusals]) : error;
}
