import type { Database } from 'better-sqlite3-multiple-ciphers';
import { foldName } from '../../src-shared/domain/foldName.ts';
import type { PersonRole } from '../../src-shared/domain/identity.ts';
import type { Independence } from '../../src-shared/ipc/peopleChannels.ts';

type Overlap = Independence['overlaps'][number];

/** Somebody in a case, as far as it is noted who that is. */
interface Placed {
  caseId: string;
  code: string;
  personId: string;
  role: PersonRole;
  name: string;
  isKnown: number;
}

const placed = `
  SELECT case_persons.case_id AS caseId, code, person_id AS personId, role,
    coalesce(name, '') AS name, coalesce(is_known, 0) AS isKnown
  FROM case_persons
    JOIN cases ON cases.id = case_persons.case_id
    LEFT JOIN case_identities USING (case_id, person_id, role)
`;

/** Whether the counsellor is free enough in a case: whom they know, and who of it occurs in another case. */
export function createIndependenceRepository(db: Database) {
  const inCase = db.prepare<[string], Placed>(`${placed} WHERE case_persons.case_id = ?`);
  // A person is the same in every organisation; a name is compared within one.
  const elsewhere = db.prepare<{ caseId: string }, Placed>(`
    ${placed}
    WHERE case_persons.case_id <> :caseId AND (
      person_id IN (SELECT person_id FROM case_persons WHERE case_id = :caseId)
      OR name <> '' AND organisation_id = (SELECT organisation_id FROM cases WHERE id = :caseId)
    )
    ORDER BY code
  `);

  return {
    ofCase(caseId: string): Independence {
      const others = elsewhere.all({ caseId });
      const known = new Set<PersonRole>();
      const overlaps = new Map<string, Overlap>();
      for (const here of inCase.all(caseId)) {
        const same = others.filter((there) => isSame(here, there) || isNamesake(here, there));
        // Who is known in one case is so in all; a namesake may be somebody else.
        if ([here, ...same.filter((there) => isSame(here, there))].some(({ isKnown }) => isKnown === 1))
          known.add(here.role);
        for (const there of same) {
          const { role } = here;
          const overlap = {
            role,
            otherRole: there.role,
            code: there.code,
            isSamePerson: isSame(here, there),
          };
          overlaps.set(Object.values(overlap).join(' '), overlap);
        }
      }
      return { known: [...known], overlaps: [...overlaps.values()] };
    },
  };
}

function isSame(here: Placed, there: Placed): boolean {
  return here.personId === there.personId;
}

function isNamesake(here: Placed, there: Placed): boolean {
  return here.name !== '' && foldName(here.name) === foldName(there.name);
}
