import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { diskRefusal } from '../files/diskRefusal.ts';
import { syncFile, syncFolder } from '../files/writeFileSafely.ts';
import { isIntact, refusalFor } from './inspectArchive.ts';
import { schemaVersion } from './migrate.ts';
import { type Database, openDatabase } from './openDatabase.ts';

/**
 * Writes a consistent, compact copy under the same key, without deleted pages, and syncs it. `target` must be free:
 * what stands there already is not this function's to replace.
 * @throws Refusal `archive_damaged`, `disk_full`, `disk_failed` or what else the disk refuses; no part of a copy stays.
 */
export function copyArchive(db: Database, target: string): void {
  if (existsSync(target)) throw new Error('the target of a copy exists');
  try {
    db.prepare('VACUUM INTO ?').run(target);
    syncFile(target);
  } catch (error) {
    rmSync(target, { force: true });
    throw refusalFor(error) ?? diskRefusal(error);
  }
}

/** Reads a copy from disk and checks every page. @throws Refusal `archive_damaged`. */
export function verifyCopy(path: string, key: Buffer): void {
  const copy = openDatabase({ path, key, mode: 'read' });
  try {
    if (!isIntact(copy)) throw new Refusal('archive_damaged');
  } finally {
    copy.close();
  }
}

const SET_ASIDE = '.versie-';

/** A verified copy beside the archive, named after the version that it still has. */
export function setAsideBeforeMigration(db: Database, { path, key }: { path: string; key: Buffer }): void {
  const target = `${path}${SET_ASIDE}${schemaVersion(db)}`;
  rmSync(`${target}.part`, { force: true });
  copyArchive(db, `${target}.part`);
  try {
    verifyCopy(`${target}.part`, key);
    renameSync(`${target}.part`, target);
  } catch (error) {
    rmSync(`${target}.part`, { force: true });
    throw error;
  }
  syncFolder(dirname(target));
}

/**
 * Writes every page of an open archive anew, without the copies of rows that moving them between pages leaves behind
 * in unused space, where no later deletion reaches them. The copies of earlier versions go too: they still hold
 * what has been destroyed since. @throws Refusal as the disk refuses; the archive is then as it was.
 */
export function rewriteArchive(db: Database, path: string): void {
  const folder = dirname(path);
  try {
    const copies = readdirSync(folder).filter((name) => name.startsWith(`${basename(path)}${SET_ASIDE}`));
    for (const name of copies) rmSync(join(folder, name));
    syncFolder(folder);
    db.exec('VACUUM');
  } catch (error) {
    throw diskRefusal(error);
  }
}
