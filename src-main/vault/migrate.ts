import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { Migration } from '../store/migrations/migration.ts';
import type { Database } from './openDatabase.ts';

/** 'VKLS': marks the file as an archive of this app, whatever opens it. */
export const APPLICATION_ID = 0x564b4c53;

export function schemaVersion(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/**
 * Runs every pending migration in one transaction, so that the archive has the old form or the new, never one between.
 * @throws Refusal `archive_newer` when the archive comes from a later version; it is left untouched.
 */
export function migrate(db: Database, migrations: readonly Migration[]): void {
  const current = schemaVersion(db);
  const latest = migrations.at(-1)?.version ?? 0;
  if (current > latest) throw new Refusal('archive_newer');
  const pending = migrations.filter((migration) => migration.version > current);
  if (pending.length === 0) return;
  db.transaction(() => {
    for (const migration of pending) migration.up(db);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${latest}`);
  }).immediate();
}
