import type { Database } from 'better-sqlite3-multiple-ciphers';
import { lazily } from './lazily.ts';

/** What was removed and can still be brought back, across the tables that hold it. */
export function createRemovalRepository(db: Database) {
  const waiting = db
    .prepare<[], number>(`
      SELECT EXISTS (SELECT 1 FROM entries WHERE removed_at IS NOT NULL)
        OR EXISTS (SELECT 1 FROM documents WHERE removed_at IS NOT NULL)
    `)
    .pluck();
  const purgeEntries = lazily(() => db.prepare('DELETE FROM entries WHERE removed_at IS NOT NULL'));
  const purgeDocuments = lazily(() => db.prepare('DELETE FROM documents WHERE removed_at IS NOT NULL'));
  const purgeAll = db.transaction((): void => {
    purgeEntries().run();
    purgeDocuments().run();
  });

  return {
    /** Ends the time in which a removal can be undone; writes nothing when nothing was removed. */
    purge(): void {
      if (waiting.get() === 1) purgeAll();
    },
  };
}
