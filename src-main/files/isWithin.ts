import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';

/** Whether a folder is another one or lies in it, whatever links lead there. */
export function isWithin(folder: string, other: string): boolean {
  if (!existsSync(folder) || !existsSync(other)) return false;
  const way = relative(realpathSync(other), realpathSync(folder));
  return !way.startsWith('..') && !isAbsolute(way);
}
