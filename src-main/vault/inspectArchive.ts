import { existsSync } from 'node:fs';
import { type ErrorCode, Refusal } from '../../src-shared/ipc/errorCode.ts';
import { APPLICATION_ID, schemaVersion } from './migrate.ts';
import { type Database, openDatabase } from './openDatabase.ts';

/** Whether every page is whole; a file that is not ours or cannot be read at all is refused. Never writes. */
export function inspectArchive(path: string, key: Buffer, latest: number): boolean {
  return withArchive({ path, key, mode: 'read' }, (db) => {
    checkIdentity(db, latest);
    return isIntact(db);
  });
}

/**
 * Takes back a change that a crash or power cut broke off before it was saved. Only a connection that may write can
 * do that; without it nothing could be read. @throws Refusal as `inspectArchive`.
 */
export function finishInterruptedChange(path: string, key: Buffer): void {
  if (!existsSync(`${path}-journal`)) return;
  withArchive({ path, key, mode: 'write' }, schemaVersion);
}

function withArchive<T>(options: Parameters<typeof openDatabase>[0], use: (db: Database) => T): T {
  let db: Database | undefined;
  try {
    db = openDatabase(options);
    return use(db);
  } catch (error) {
    throw refusalFor(error) ?? error;
  } finally {
    db?.close();
  }
}

/** @throws Refusal `archive_empty`, `archive_foreign` or `archive_newer`. */
export function checkIdentity(db: Database, latest: number): void {
  const tables = (db.pragma('table_list') as { name: string }[]).map((table) => table.name);
  if (tables.every((name) => name.startsWith('sqlite_'))) throw new Refusal('archive_empty');
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw new Refusal('archive_foreign');
  if (schemaVersion(db) > latest) throw new Refusal('archive_newer');
  if (!tables.includes('cases')) throw new Refusal('archive_foreign');
}

/** Reads every page, so that each HMAC is checked. */
export function isIntact(db: Database): boolean {
  try {
    return db.pragma('integrity_check', { simple: true }) === 'ok';
  } catch (error) {
    if (refusalFor(error)?.code === 'archive_damaged') return false;
    throw error;
  }
}

/**
 * With the right key in hand, a file that is "not a database" has a damaged first page. Of the input and output
 * errors only those that tell of wrong bytes mean damage; any other is a disk that failed, and says nothing of the file.
 */
export function refusalFor(error: unknown): Refusal | undefined {
  const codes: Record<string, ErrorCode> = {
    SQLITE_NOTADB: 'archive_damaged',
    SQLITE_CORRUPT: 'archive_damaged',
    SQLITE_IOERR_SHORT_READ: 'archive_damaged',
    SQLITE_IOERR_DATA: 'archive_damaged',
    SQLITE_IOERR_CORRUPTFS: 'archive_damaged',
    SQLITE_IOERR: 'disk_failed',
    SQLITE_CANTOPEN: 'disk_failed',
    SQLITE_BUSY: 'archive_in_use',
    SQLITE_LOCKED: 'archive_in_use',
  };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = Object.entries(codes).find(
    ([prefix]) => code === prefix || code.startsWith(`${prefix}_`),
  )?.[1];
  return known === undefined ? undefined : new Refusal(known);
}
