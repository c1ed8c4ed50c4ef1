import type { Database } from 'better-sqlite3-multiple-ciphers';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';

/**
 * Keeps the identifying layer of a case empty once it was destroyed: whatever writes to it asks here first, in its own
 * transaction.
 */
export function createDestroyedGuard(db: Database) {
  const destroyedOn = db
    .prepare<[string], string | null>('SELECT identity_destroyed_on FROM cases WHERE id = ?')
    .pluck();

  return {
    /** @throws Refusal `not_found`, `case_destroyed`. */
    refuseDestroyed(caseId: string): void {
      const day = destroyedOn.get(caseId);
      if (day === undefined) throw new Refusal('not_found');
      if (day !== null) throw new Refusal('case_destroyed');
    },
  };
}
