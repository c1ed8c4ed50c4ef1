import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import type { CaseFields } from '../../src-shared/domain/caseRecord.ts';
import { noteOn } from '../../src-shared/domain/entryContent.ts';
import type { PersonRole } from '../../src-shared/domain/identity.ts';
import { createCodeCounter, prepareAllCodes } from './caseCode.ts';
import { createCaseNames } from './caseNames.ts';
import { createCaseWriter } from './caseWriter.ts';
import { createEntryRepository } from './entryRepository.ts';

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
  /** Who they are, in the order of the keys; a name beyond the keys is a person of its own. */
  reporterNames?: readonly string[];
  accusedNames?: readonly string[];
  /** The first entry, on the day of opening; empty for none. */
  note?: string;
}

export function createImportRepository(db: Database) {
  const writer = createCaseWriter(db);
  const allCodes = prepareAllCodes(db);
  const entries = createEntryRepository(db);
  const caseNames = createCaseNames(db);
  const addIdentity = db.prepare<[string, string, PersonRole, string]>(`
    INSERT OR IGNORE INTO case_identities (case_id, person_id, role, name, function, contact, note)
    VALUES (?, ?, ?, ?, '', '', '')
  `);
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

  /** Everyone in one role of a case, by key where there is one. */
  function addPersons(
    of: { caseId: string; organisationId: string; role: PersonRole },
    keys: readonly string[],
    names: readonly string[] = [],
  ): void {
    const { caseId, organisationId, role } = of;
    const atLeast = role === 'reporter' ? 1 : 0;
    for (let place = 0; place < Math.max(keys.length, names.length, atLeast); place++) {
      const key = keys[place];
      const name = names[place] ?? '';
      const personId = key === undefined ? writer.newPerson() : personOf(organisationId, key);
      writer.link(caseId, personId, role);
      if (name !== '') addIdentity.run(caseId, personId, role, name);
    }
  }

  return {
    /** Takes in all cases or none. @throws Refusal as `cases.create`, `code_taken` among them. */
    addAll: db.transaction((cases: readonly ImportedCase[], writtenAt = new Date().toISOString()): void => {
      const given = cases.flatMap(({ code }) => code ?? []);
      const counter = createCodeCounter([...allCodes(), ...given]);
      for (const one of cases) {
        const { code, contacts, minutes, organisationId, openedOn, note = '' } = one;
        const caseId = randomUUID();
        writer.write(caseId, code ?? counter.next(openedOn), one, { contacts, minutes });
        addPersons({ caseId, organisationId, role: 'reporter' }, one.reporterKeys, one.reporterNames);
        addPersons({ caseId, organisationId, role: 'accused' }, one.accusedKeys, one.accusedNames);
        caseNames.refresh(caseId);
        if (note !== '') entries.commit({ caseId, entryId: null, ...noteOn(openedOn, note) }, writtenAt);
      }
    }),
  };
}
