import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The paths of all files under a folder, whatever its depth. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
}

/** Every file of a folder with the hash of its bytes: equal states are equal folders. */
export function stateOf(folder: string): Record<string, string> {
  return Object.fromEntries(filesUnder(folder).map((path) => [relative(folder, path), hashOf(path)]));
}

export function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
