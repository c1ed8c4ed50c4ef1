import type { Database } from 'better-sqlite3-multiple-ciphers';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';

/** Keeps text about persons out of a case whose identifying layer was destroyed. Callers hold the transaction. */
export function prepareRefuseDestroyed(db: Database) {
  const destroyed = db
    .prepare<[string], number>('SELECT identity_destroyed_on IS NOT NULL FROM cases WHERE id = ?')
    .pluck();
  /** @throws Refusal `not_found` or `case_destroyed`. */
  return (caseId: string): void => {
    const isDestroyed = destroyed.get(caseId);
    if (isDestroyed === undefined) throw new Refusal('not_found');
    if (isDestroyed === 1) throw new Refusal('case_destroyed');
  };
}
