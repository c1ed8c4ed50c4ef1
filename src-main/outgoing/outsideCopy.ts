import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { CopyState } from '../../src-shared/ipc/outgoingChannels.ts';
import { syncFolder } from '../files/writeFileSafely.ts';
import type { LoggedExport } from '../store/outgoingLogRepository.ts';

/** Larger than anything that leaves as one file: a larger one is not ours, and is not read to find that out. */
const LARGEST = 64_000_000;

type Copy = Pick<LoggedExport, 'kind' | 'path' | 'sha256'>;

/** Whether something stands where the copy was put; its content is not looked at. */
export function whereIs({ path, removedAt }: Pick<Copy, 'path'> & { removedAt: string | null }): CopyState {
  if (removedAt !== null) return 'removed';
  // Emptied with the names of its case.
  if (path === '') return 'unreachable';
  if (existsSync(path)) return 'there';
  return existsSync(dirname(path)) ? 'absent' : 'unreachable';
}

/** The only part of a path that is ever shown: the last name of its folder, and the file's own. */
export function shownPlace(path: string): { folderName: string; fileName: string } {
  const folder = dirname(path);
  return path === ''
    ? { folderName: '', fileName: '' }
    : { folderName: basename(folder) || folder, fileName: basename(path) };
}

/** Removes the copy when it is still the file that left; a changed one, or another one in its place, stays. */
export function removeCopy(copy: Copy): 'removed' | 'changed' | 'absent' | 'unreachable' {
  const state = whereIs({ ...copy, removedAt: null });
  if (state !== 'there') return state === 'absent' ? 'absent' : 'unreachable';
  if (!isSame(copy)) return 'changed';
  rmSync(copy.path);
  syncFolder(dirname(copy.path));
  return 'removed';
}

/** Whether what left is still where it was put: the same file, or a folder with everything. */
export function isStillThere(copy: Copy): boolean {
  if (copy.path === '') return false;
  return copy.kind === 'everything' ? existsSync(copy.path) : isSame(copy);
}

/** What a power cut left of a copy that was never finished. */
export function removeUnfinished(copy: Copy): void {
  const unfinished = `${copy.path}.part`;
  if (copy.path === '' || !existsSync(unfinished) || isStillThere(copy)) return;
  rmSync(unfinished, { recursive: copy.kind === 'everything' });
}

function isSame({ path, sha256 }: Pick<Copy, 'path' | 'sha256'>): boolean {
  // A link that was put in its place is not the copy, whatever it leads to.
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size > LARGEST) return false;
  return createHash('sha256').update(readFileSync(path)).digest('hex') === sha256;
}
