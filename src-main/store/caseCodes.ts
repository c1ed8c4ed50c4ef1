import type { Database } from 'better-sqlite3-multiple-ciphers';
import { caseFieldList } from '../../src-shared/domain/caseFieldList.ts';

/** One field's values in `case_codes`. Callers hold the transaction. */
export function createCaseCodes(db: Database, field: keyof typeof caseFieldList) {
  const { column } = caseFieldList[field];
  const add = db.prepare<[string, string]>(
    `INSERT OR IGNORE INTO case_codes (case_id, field, code) VALUES (?, '${column}', ?)`,
  );
  const remove = db.prepare<[string, string]>(
    `DELETE FROM case_codes WHERE case_id = ? AND field = '${column}' AND code = ?`,
  );
  const clear = db.prepare<[string]>(`DELETE FROM case_codes WHERE case_id = ? AND field = '${column}'`);
  const hasAny = db.prepare<[string]>(`SELECT 1 FROM case_codes WHERE case_id = ? AND field = '${column}'`);

  return {
    add: (caseId: string, code: string): void => void add.run(caseId, code),
    remove: (caseId: string, code: string): void => void remove.run(caseId, code),
    hasAny: (caseId: string): boolean => hasAny.get(caseId) !== undefined,
    replace(caseId: string, codes: readonly string[]): void {
      clear.run(caseId);
      for (const code of codes) add.run(caseId, code);
    },
  };
}
