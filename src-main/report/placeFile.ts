import { randomBytes } from 'node:crypto';
import { lstatSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { diskRefusal } from '../files/diskRefusal.ts';
import { syncFolder, writeSynced } from '../files/writeFileSafely.ts';

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
    throw diskRefusal(error);
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
