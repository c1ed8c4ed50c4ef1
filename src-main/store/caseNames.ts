import type { Database } from 'better-sqlite3-multiple-ciphers';
import { typedValues } from './recordWords.ts';

/**
 * Keeps what a case is found by beside its entries: number, alias, the names of its persons, and what was typed in its
 * records. Callers hold the transaction.
 */
export function createCaseNames(db: Database) {
  const write = db.prepare<[string]>(`
    INSERT INTO case_names (case_id, names)
    SELECT cases.id, code || ' ' || alias || coalesce(
      (SELECT ' ' || group_concat(name, ' ') FROM case_identities WHERE case_id = cases.id), '') || coalesce(
      (SELECT ' ' || group_concat(value, ' ') FROM case_records, json_each(content)
        WHERE case_id = cases.id AND ${typedValues}), '')
    FROM cases
    WHERE cases.id = ?
    ON CONFLICT (case_id) DO UPDATE SET names = excluded.names WHERE names <> excluded.names
  `);

  return {
    /** After every change of a number, an alias, a name or a record. */
    refresh: (caseId: string): void => void write.run(caseId),
  };
}
