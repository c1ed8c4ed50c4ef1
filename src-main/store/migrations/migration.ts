import type { Database } from 'better-sqlite3-multiple-ciphers';

/** One step of the archive's form. Frozen once released; `up` runs inside a transaction and must not end it. */
export interface Migration {
  version: number;
  up(db: Database): void;
}
