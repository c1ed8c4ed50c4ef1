import type { Database } from 'better-sqlite3-multiple-ciphers';

/** How many cases an archive holds, whichever version wrote it. */
export function countCases(db: Database): number {
  return db.prepare<[], number>('SELECT count(*) FROM cases').pluck().get() ?? 0;
}
