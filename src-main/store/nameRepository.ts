import type { Database } from 'better-sqlite3-multiple-ciphers';
import type { PersonRole } from '../../src-shared/domain/identity.ts';

export interface NamedPerson {
  personId: string;
  role: PersonRole;
  name: string;
}

const personNames = `
  SELECT name FROM case_identities WHERE name <> ''
  UNION SELECT code_name FROM case_identities WHERE code_name <> ''
  UNION SELECT name FROM inquiries WHERE name <> ''
  UNION SELECT code_name FROM inquiries WHERE code_name <> ''
  UNION SELECT alias FROM cases WHERE alias <> ''
`;

/** The names that the archive knows, so that they can be found in a text or a file name that is to leave. */
export function createNameRepository(db: Database) {
  const personsOf = db.prepare<[string], NamedPerson>(`
    SELECT person_id AS personId, role, name
    FROM case_identities
    WHERE case_id = ? AND name <> ''
    ORDER BY role DESC, name
  `);
  const codeNamesOf = db
    .prepare<[string], string>("SELECT code_name FROM case_identities WHERE case_id = ? AND code_name <> ''")
    .pluck();
  const aliasOf = db
    .prepare<[string], string>("SELECT alias FROM cases WHERE id = ? AND alias <> ''")
    .pluck();
  const ofPersons = db.prepare<[], string>(personNames).pluck();
  const everyName = db
    .prepare<[], string>(
      `${personNames} UNION SELECT name FROM organisations UNION SELECT name FROM departments`,
    )
    .pluck();

  const foreign = db
    .prepare<{ organisationId: string }, string>(
      `${personNames} UNION SELECT name FROM organisations WHERE id <> :organisationId`,
    )
    .pluck();

  return {
    /** The named persons of a case, reporters first. */
    personsOf: (caseId: string): NamedPerson[] => personsOf.all(caseId),
    /** Names, code names and alias of one case. */
    ofCase: (caseId: string): string[] => [
      ...personsOf.all(caseId).map((person) => person.name),
      ...codeNamesOf.all(caseId),
      ...aliasOf.all(caseId),
    ],
    /** Persons of cases and of inquiries, and aliases. */
    ofPersons: (): string[] => ofPersons.all(),
    /** Persons, aliases, organisations and departments of the whole archive. */
    all: (): string[] => everyName.all(),
    /** Persons, aliases and other organisations: what has no place in a text for this organisation. */
    foreignTo: (organisationId: string): string[] => foreign.all({ organisationId }),
  };
}
