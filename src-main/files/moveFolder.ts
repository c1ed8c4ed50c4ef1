import { renameSync } from 'node:fs';

const HELD = ['EPERM', 'EBUSY', 'EACCES'];
const ATTEMPTS = 5;
const PAUSE_MS = 250;

/** Renames a folder. On Windows a virus scanner or indexer may hold it for a moment, so there it is tried for a second. */
export function moveFolder(from: string, to: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const mayPass =
        process.platform === 'win32' && HELD.includes((error as NodeJS.ErrnoException).code ?? '');
      if (!mayPass || attempt === ATTEMPTS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}
