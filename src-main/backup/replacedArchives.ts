import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupRow } from '../../src-shared/ipc/backupChannels.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { diskRefusal } from '../files/diskRefusal.ts';
import { syncFolder } from '../files/writeFileSafely.ts';
import { replacedArchives } from '../vault/archiveFolder.ts';
import { KEYS } from './backupFormat.ts';

/** The archives that a restore replaced, newest first; `madeAt` is the moment of that restore. */
export function listReplaced(dataFolder: string): BackupRow[] {
  return replacedArchives(dataFolder)
    .reverse()
    .map((id) => {
      const folder = join(dataFolder, id);
      const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
      return { id, madeAt: replacedAt(id), bytes };
    });
}

/** Removes one of them for good, its keys first. @throws Refusal `not_found`, or what the disk refuses. */
export function removeReplaced(dataFolder: string, id: string): void {
  if (!replacedArchives(dataFolder).includes(id)) throw new Refusal('not_found');
  try {
    rmSync(join(dataFolder, id, KEYS), { force: true });
    rmSync(join(dataFolder, id), { recursive: true });
    syncFolder(dataFolder);
  } catch (error) {
    throw diskRefusal(error);
  }
}

/** `vervangen-2026-03-14T09-26-53.589Z`: a moment with dashes where a file name takes no colons. */
function replacedAt(id: string): string {
  const moment = new Date(id.replace(/^.*?(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(.*)$/, '$1T$2:$3:$4'));
  return (Number.isNaN(moment.getTime()) ? new Date(0) : moment).toISOString();
}
