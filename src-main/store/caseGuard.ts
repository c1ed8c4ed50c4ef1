import type { Database } from 'better-sqlite3-multiple-ciphers';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';

/** Keeps text from being added to a case whose identifying layer is gone. */
export function createCaseGuard(db: Database) {
  const find = db.prepare<[string], { destroyedOn: string | null }>(
    'SELECT identity_destroyed_on AS destroyedOn FROM cases WHERE id = ?',
  );

  return {
    /** @throws Refusal `not_found`, `case_destroyed`. */
    mustTakeText(caseId: string): void {
      const found = find.get(caseId);
      if (!found) throw new Refusal('not_found');
      if (found.destroyedOn !== null) throw new Refusal('case_destroyed');
    },
  };
}
