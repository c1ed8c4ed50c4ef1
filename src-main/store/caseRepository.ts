import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import { fieldsWhere } from '../../src-shared/domain/caseFieldList.ts';
import { type CaseFields, type CaseInput, valuesIn } from '../../src-shared/domain/caseRecord.ts';
import type { CaseDetail } from '../../src-shared/ipc/casesChannels.ts';
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
    get(id: string): Omit<CaseDetail, 'entries' | 'drafts'> {
      const row = stored(id);
      const { code, identityDestroyedOn, contacts, minutes } = row;
      return {
        id: row.id,
        code,
        fields: toFields(row),
        earlierEffort: { contacts, minutes },
        identityDestroyedOn,
      };
    },

    /** A new case with a reporter of its own; answers its id. @throws Refusal as `update`. */
    create: db.transaction(({ code: wanted, ...fields }: CaseInput): string => {
      const id = randomUUID();
      const code = wanted ?? createCodeCounter(allCodes()).next(fields.openedOn);
      writer.write(id, code, fields, { contacts: 0, minutes: 0 });
      writer.link(id, writer.newPerson(), 'reporter');
      return id;
    }),

    /** @throws Refusal as `caseWriter.write`, `case_destroyed` for what may not come back to a destroyed case. */
    update: db.transaction((id: string, { code: wanted, ...fields }: CaseInput): void => {
      const current = stored(id);
      const { code, contacts, minutes } = current;
      if (current.identityDestroyedOn !== null) refuseIdentifying(fields, wanted ?? code, code);
      writer.write(id, wanted ?? code, fields, { contacts, minutes });
    }),

    /** In lower case, since codes that differ only in capitals are the same. */
    codesInUse: (): Set<string> => new Set(allCodes().map((code) => code.toLowerCase())),
  };
}

const identifyingFields = fieldsWhere(({ isIdentifying }) => isIdentifying === true);

/** A destroyed case stays closed, and what could point to a person stays away. */
function refuseIdentifying(fields: CaseFields, wanted: string, code: string): void {
  const isFilled = identifyingFields.some((name) => valuesIn(fields, name).length > 0);
  if (isFilled || fields.closedOn === null || wanted !== code) throw new Refusal('case_destroyed');
}
