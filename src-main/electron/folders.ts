import { join, resolve } from 'node:path';
import type { App } from 'electron';

export interface Folders {
  /** The archive and its keys: what a backup is made of. */
  archive: string;
  /** What Chromium keeps for itself; never holds case text and may be thrown away. */
  chromium: string;
  /** Encrypted working copies on this machine's own disk. */
  work: string;
}

/**
 * Fixes the app's folders, apart from each other, so that nothing of Chromium lies beside the archive.
 * `--user-data-dir=FOLDER` moves all of them.
 */
export function chooseFolders(app: App): Folders {
  const asked = app.commandLine.getSwitchValue('user-data-dir');
  if (asked !== '') app.setPath('userData', resolve(asked));
  const base = app.getPath('userData');
  const folders = {
    archive: join(base, 'archief'),
    chromium: join(base, 'venster'),
    work: join(base, 'werk'),
  };
  app.setPath('sessionData', folders.chromium);
  return folders;
}
