import type { Database } from 'better-sqlite3-multiple-ciphers';

/** What happened around the lock: codes and counts, never content. */
export function createSecurityLogRepository(db: Database) {
  const insert = db.prepare<[string, string, number]>(
    'INSERT INTO security_log (at, event, count) VALUES (?, ?, ?)',
  );

  return {
    add: (event: 'failed_attempts', count: number, at: string): void => void insert.run(at, event, count),
  };
}
