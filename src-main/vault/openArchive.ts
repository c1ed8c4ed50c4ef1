import { existsSync, statSync } from 'node:fs';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { Migration } from '../store/migrations/migration.ts';
import { setAsideBeforeMigration } from './copyArchive.ts';
import { finishInterruptedChange, inspectArchive } from './inspectArchive.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { type Database, openDatabase } from './openDatabase.ts';

/** SQLCipher 4's page; SQLite takes a file that is shorter than half a kilobyte for an empty one. */
const PAGE_BYTES = 4096;

/** An open archive; with damage in it, it can only be read. */
export interface OpenArchive {
  db: Database;
  isReadOnly: boolean;
}

/**
 * Opens an existing archive with the right key: checks that it is one of ours, whole and not newer than this
 * version, and brings an older one up to date after a verified copy has been set aside.
 * @throws Refusal `archive_missing`, `archive_empty`, `archive_foreign`, `archive_newer`, or `archive_damaged` when
 * nothing can be read, or it is of an older form as well; nothing is changed on disk then.
 */
export function openArchive(options: {
  path: string;
  key: Buffer;
  migrations: readonly Migration[];
}): OpenArchive {
  const { path, key, migrations } = options;
  if (!existsSync(path)) throw new Refusal('archive_missing');
  const { size } = statSync(path);
  if (size === 0) throw new Refusal('archive_empty');
  if (size < PAGE_BYTES) throw new Refusal('archive_damaged');

  const latest = migrations.at(-1)?.version ?? 0;
  finishInterruptedChange(path, key);
  const isReadOnly = !inspectArchive(path, key, latest);
  const db = openDatabase({ path, key, mode: isReadOnly ? 'read' : 'write' });
  try {
    const isOlder = schemaVersion(db) < latest;
    // It can neither be brought up to date nor be read as it is; a backup can.
    if (isReadOnly && isOlder) throw new Refusal('archive_damaged');
    if (isOlder) {
      setAsideBeforeMigration(db, { path, key });
      migrate(db, migrations);
    }
    return { db, isReadOnly };
  } catch (error) {
    db.close();
    throw error;
  }
}
