import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import type { CaseFields, CaseInput } from '../../src-shared/domain/caseRecord.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { createCodeCounter, prepareAllCodes } from './caseCode.ts';
import { caseColumns, type StoredCase, toFields } from './caseRow.ts';
import { createCaseWriter } from './caseWriter.ts';

export function createCaseRepository(db: Database) {
  const writer = createCaseWriter(db);
  const allCodes = prepareAllCodes(db);
  const one = db.prepare<[string], StoredCase>(`SELECT ${caseColumns} FROM cases WHERE id = ?`);

  function stored(id: string): StoredCase {
    const row = one.get(id);
    if (!row) throw new Refusal('not_found');
    return row;
  }

  return {
    /** @throws Refusal `not_found`. */
    get(id: string): { id: string; code: string; fields: CaseFields } {
      const row = stored(id);
      return { id: row.id, code: row.code, fields: toFields(row) };
    },

    /** A new case with a reporter of its own; answers its id. @throws Refusal as `update`. */
    create: db.transaction(({ code: wanted, ...fields }: CaseInput): string => {
      const id = randomUUID();
      const code = wanted ?? createCodeCounter(allCodes()).next(fields.openedOn);
      writer.write(id, code, fields, { contacts: 0, minutes: 0 });
      writer.link(id, writer.newPerson(), 'reporter');
      return id;
    }),

    /** @throws Refusal `not_found`, `closed_before_opened`, `code_taken`. */
    update: db.transaction((id: string, { code: wanted, ...fields }: CaseInput): void => {
      const { code, contacts, minutes } = stored(id);
      writer.write(id, wanted ?? code, fields, { contacts, minutes });
    }),

    /** In lower case, since codes that differ only in capitals are the same. */
    codesInUse: (): Set<string> => new Set(allCodes().map((code) => code.toLowerCase())),
  };
}
