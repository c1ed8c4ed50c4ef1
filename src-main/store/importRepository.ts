import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import type { CaseFields } from '../../src-shared/domain/caseRecord.ts';
import { createCodeCounter, prepareAllCodes } from './caseCode.ts';
import { createCaseWriter } from './caseWriter.ts';

/** A case that comes from a file. A key is a pseudonym: the same key in one organisation is the same person. */
export interface ImportedCase extends CaseFields {
  /** Null: the archive hands out the next free code, past all codes of the archive and of the other cases. */
  code: string | null;
  contacts: number;
  minutes: number;
  /** Empty: one reporter, a person of its own. */
  reporterKeys: readonly string[];
  /** Empty: the accused is not known as a person. */
  accusedKeys: readonly string[];
}

export function createImportRepository(db: Database) {
  const writer = createCaseWriter(db);
  const allCodes = prepareAllCodes(db);
  const known = db
    .prepare<[string, string], string>(
      'SELECT person_id FROM person_pseudonyms WHERE organisation_id = ? AND pseudonym = ?',
    )
    .pluck();
  const remember = db.prepare<[string, string, string]>('INSERT INTO person_pseudonyms VALUES (?, ?, ?)');

  function personOf(organisationId: string, pseudonym: string): string {
    const found = known.get(organisationId, pseudonym);
    if (found) return found;
    const id = writer.newPerson();
    remember.run(organisationId, pseudonym, id);
    return id;
  }

  return {
    /** Takes in all cases or none. @throws Refusal as `cases.create`, or a constraint error for a code that exists. */
    addAll: db.transaction((cases: readonly ImportedCase[]): void => {
      const given = cases.flatMap(({ code }) => code ?? []);
      const counter = createCodeCounter([...allCodes(), ...given]);
      for (const { code, contacts, minutes, reporterKeys, accusedKeys, ...fields } of cases) {
        const id = randomUUID();
        writer.write(id, code ?? counter.next(fields.openedOn), fields, { contacts, minutes });
        if (reporterKeys.length === 0) writer.link(id, writer.newPerson(), 'reporter');
        for (const key of reporterKeys) writer.link(id, personOf(fields.organisationId, key), 'reporter');
        for (const key of accusedKeys) writer.link(id, personOf(fields.organisationId, key), 'accused');
      }
    }),
  };
}
