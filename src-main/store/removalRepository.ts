import type { Database } from 'better-sqlite3-multiple-ciphers';
import { lazily } from './lazily.ts';

const tables = ['entries', 'documents', 'case_records'] as const;

const removedFrom = (table: string): string => `FROM ${table} WHERE removed_at IS NOT NULL`;

/** What was removed and can still be brought back, across the tables that hold it. */
export function createRemovalRepository(db: Database) {
  const waiting = db
    .prepare<[], number>(
      `SELECT ${tables.map((table) => `EXISTS (SELECT 1 ${removedFrom(table)})`).join(' OR ')}`,
    )
    .pluck();
  const purges = lazily(() => tables.map((table) => db.prepare(`DELETE ${removedFrom(table)}`)));
  const purgeAll = db.transaction((): void => {
    for (const purge of purges()) purge.run();
  });

  return {
    /** Ends the time in which a removal can be undone; writes nothing when nothing was removed. */
    purge(): void {
      if (waiting.get() === 1) purgeAll();
    },
  };
}
