import { mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { diskRefusal } from '../files/diskRefusal.ts';

const PREFIX = 'werkkopie-';
/** Room that is left free beside a copy, for the journal and whatever else runs. */
const MARGIN_BYTES = 4 * 1024 * 1024;

export interface LocalCopy {
  /** A fresh folder of its own; only encrypted files go into it. */
  folder: string;
  remove(): void;
}

/** @throws Refusal `disk_full`, `folder_not_writable` or `folder_gone` of this machine's own disk. */
export function createLocalCopy(localFolder: string): LocalCopy {
  try {
    mkdirSync(localFolder, { recursive: true, mode: 0o700 });
    const folder = mkdtempSync(join(localFolder, PREFIX));
    return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
  } catch (error) {
    throw diskRefusal(error);
  }
}

/** Removes the working copies that a crash left behind; for the start of the app. */
export function removeLeftLocalCopies(localFolder: string): void {
  for (const name of namesIn(localFolder)) {
    if (name.startsWith(PREFIX)) rmSync(join(localFolder, name), { recursive: true, force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * @param where decides which disk the sentence names.
 * @throws Refusal `computer_full` or `disk_full` when so many bytes do not fit, or what the disk refuses.
 */
export function requireSpace(folder: string, bytes: number, where: 'backupFolder' | 'thisComputer'): void {
  let free: number;
  try {
    const disk = statfsSync(folder);
    free = disk.bavail * disk.bsize;
  } catch (error) {
    throw diskRefusal(error);
  }
  if (free < bytes + MARGIN_BYTES)
    throw new Refusal(where === 'thisComputer' ? 'computer_full' : 'disk_full');
}
