import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import { type FieldName, fieldsWhere, specOf } from '../../src-shared/domain/caseFieldList.ts';
import {
  type CaseFields,
  isAftercareBeforeOpened,
  isClosedBeforeOpened,
  isHappenedReversed,
  valuesIn,
  withoutInapplicable,
} from '../../src-shared/domain/caseRecord.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { createCaseCodes } from './caseCodes.ts';
import { createCaseNames } from './caseNames.ts';
import { createOwnCodeGuard } from './ownCodeGuard.ts';

const columnFields = fieldsWhere(({ kind }) => kind !== 'codes');
const listFields = fieldsWhere(({ kind }) => kind === 'codes');

/** Columns of `cases` with the parameter that each is written from. */
const written: readonly (readonly [column: string, parameter: string])[] = [
  ['code', 'code'],
  ['contacts', 'contacts'],
  ['minutes', 'minutes'],
  ...columnFields.map((name) => [specOf(name).column, name] as const),
];

/** Writes a case with its lists. Callers hold the transaction. */
export function createCaseWriter(db: Database) {
  const upsert = db.prepare(`
    INSERT INTO cases (id, ${written.map(([column]) => column).join(', ')})
    VALUES (:id, ${written.map(([, parameter]) => `:${parameter}`).join(', ')})
    ON CONFLICT (id) DO UPDATE SET ${written.map(([column]) => `${column} = excluded.${column}`).join(', ')}
  `);
  const lists = listFields.map((name) => ({ name, codes: createCaseCodes(db, name) }));
  const belongs = db.prepare<[string, string]>(
    'SELECT 1 FROM departments WHERE id = ? AND organisation_id = ?',
  );
  const organisationExists = db.prepare<[string]>('SELECT 1 FROM organisations WHERE id = ?');
  const codeTaken = db.prepare<[string, string]>('SELECT 1 FROM cases WHERE code = ? AND id <> ?');
  const names = createCaseNames(db);
  const { refuseOwnCodes } = createOwnCodeGuard(db);
  const addPerson = db.prepare<[string]>('INSERT INTO persons (id) VALUES (?)');
  const linkPerson = db.prepare<[string, string, 'reporter' | 'accused']>(
    'INSERT OR IGNORE INTO case_persons VALUES (?, ?, ?)',
  );

  return {
    /**
     * What means nothing beside the other fields is left out.
     * @throws Refusal `closed_before_opened`, `aftercare_before_opened`, `happened_reversed`, `code_taken`, `not_found`
     * (organisation or department), or as `refuseOwnCodes`.
     */
    write(id: string, code: string, typed: CaseFields, counts: { contacts: number; minutes: number }): void {
      const fields = withoutInapplicable(typed);
      if (isClosedBeforeOpened(fields)) throw new Refusal('closed_before_opened', 'closedOn');
      if (isAftercareBeforeOpened(fields)) throw new Refusal('aftercare_before_opened', 'aftercareFrom');
      if (isHappenedReversed(fields)) throw new Refusal('happened_reversed', 'happenedUntil');
      if (!organisationExists.get(fields.organisationId)) throw new Refusal('not_found', 'organisationId');
      if (fields.departmentId !== null && !belongs.get(fields.departmentId, fields.organisationId)) {
        throw new Refusal('not_found', 'departmentId');
      }
      if (codeTaken.get(code, id)) throw new Refusal('code_taken', 'code');
      refuseOwnCodes(id, fields);
      const { contacts, minutes } = counts;
      upsert.run({ ...columnValues(fields), id, code, contacts, minutes });
      for (const { name, codes } of lists) codes.replace(id, valuesIn(fields, name));
      names.refresh(id);
    },

    /** A person is a random number, the same in every case and organisation. */
    newPerson(): string {
      const id = randomUUID();
      addPerson.run(id);
      return id;
    },

    link: (caseId: string, personId: string, role: 'reporter' | 'accused'): void =>
      void linkPerson.run(caseId, personId, role),
  };
}

function columnValues(fields: CaseFields): Partial<Record<FieldName, unknown>> {
  return Object.fromEntries(
    columnFields.map((name) => {
      const value = fields[name];
      return [name, typeof value === 'boolean' ? Number(value) : value];
    }),
  );
}
