import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';

/** What left the archive as a file: when, what, where to, and a hash to know it by. */
export function createExportLogRepository(db: Database) {
  const insertEverything = db.prepare<[string, string, string, string]>(`
    INSERT INTO export_log (id, at, kind, path, sha256, cleans_up) VALUES (?, ?, 'everything', ?, ?, 0)
  `);

  return {
    /** @param sha256 of `alles.json` in the folder that was written. */
    logEverything: (one: { at: string; path: string; sha256: string }): void =>
      void insertEverything.run(randomUUID(), one.at, one.path, one.sha256),
  };
}
