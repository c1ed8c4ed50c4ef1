import type { Database } from 'better-sqlite3-multiple-ciphers';

/** Keeps what a case is found by beside its entries: number, alias and the names of its persons. Callers hold the transaction. */
export function createCaseNames(db: Database) {
  const write = db.prepare<[string]>(`
    INSERT INTO case_names (case_id, names)
    SELECT cases.id, code || ' ' || alias || coalesce(
      (SELECT ' ' || group_concat(name, ' ') FROM case_identities WHERE case_id = cases.id), '')
    FROM cases
    WHERE cases.id = ?
    ON CONFLICT (case_id) DO UPDATE SET names = excluded.names WHERE names <> excluded.names
  `);

  return {
    /** After every change of a number, an alias or a name. */
    refresh: (caseId: string): void => void write.run(caseId),
  };
}
