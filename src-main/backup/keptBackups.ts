import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupRow } from '../../src-shared/ipc/backupChannels.ts';
import { diskRefusal } from '../files/diskRefusal.ts';
import { syncFolder } from '../files/writeFileSafely.ts';
import { isBackupName, isUnfinishedName } from './backupFormat.ts';
import { readForm } from './readBackup.ts';

interface KeptBackup extends BackupRow {
  archiveId: string;
}

/**
 * The backups in a folder whose form is sound, newest first; `id` is the file name. Reads no archive: a row here is
 * a backup that was verified when it was written, not one that was verified now.
 * @throws Refusal `folder_gone` or `folder_not_writable`.
 */
export async function listBackups(folder: string): Promise<BackupRow[]> {
  return (await readKept(folder)).map(({ id, madeAt, bytes }) => ({ id, madeAt, bytes }));
}

/**
 * Removes the oldest sound backups of this archive beyond `keep`, never the newest. Files with another name,
 * damaged ones and backups of another archive are not counted and not touched.
 */
export async function removeOldBackups(
  folder: string,
  { keep, newest, archiveId }: { keep: number; newest: string; archiveId: string },
): Promise<void> {
  const others = (await readKept(folder)).filter(
    (backup) => backup.archiveId === archiveId && backup.id !== newest,
  );
  const tooMany = others.slice(Math.max(0, keep - 1));
  for (const { id } of tooMany) rmSync(join(folder, id));
  if (tooMany.length > 0) syncFolder(folder);
}

/** Removes what an earlier backup to this folder left unfinished. @throws Refusal as the folder gives. */
export function removeUnfinished(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (isUnfinishedName(name)) rmSync(join(folder, name), { force: true });
    }
  } catch (error) {
    throw diskRefusal(error);
  }
}

async function readKept(folder: string): Promise<KeptBackup[]> {
  const kept: KeptBackup[] = [];
  try {
    for (const id of readdirSync(folder).filter(isBackupName)) {
      const form = await readForm(join(folder, id)).catch(() => undefined);
      if (!form) continue;
      const { madeAt, archiveId } = form.manifest;
      kept.push({ id, madeAt, archiveId, bytes: statSync(join(folder, id)).size });
    }
  } catch (error) {
    throw diskRefusal(error);
  }
  return kept.sort((a, b) => b.madeAt.localeCompare(a.madeAt) || b.id.localeCompare(a.id));
}
