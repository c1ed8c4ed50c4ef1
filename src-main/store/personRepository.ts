import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import { z } from 'zod';
import type { Identity, PersonRole } from '../../src-shared/domain/identity.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { Candidate, KnownPerson, Person, PersonInCase } from '../../src-shared/ipc/peopleChannels.ts';
import { createCaseNames } from './caseNames.ts';
import { jsonColumn } from './column.ts';
import { identityColumns, noteIdentity, type StoredIdentity, toIdentity } from './identityRow.ts';
import { createPersonJoiner } from './personJoiner.ts';
import { createDestroyedGuard } from './undestroyed.ts';

const caseCodes = jsonColumn(z.array(z.string()));

type StoredPerson = Pick<Person, 'personId' | 'role'> & { isNoted: number; otherCases: string };
type StoredCandidate = Omit<Candidate, 'cases'> & { cases: string };

/** The persons of a case: a random number each, for counting, and beside it who that is, as far as it is noted. */
export function createPersonRepository(db: Database) {
  const names = createCaseNames(db);
  const { refuseDestroyed } = createDestroyedGuard(db);
  const joiner = createPersonJoiner(db);
  const ofCase = db.prepare<[string], StoredPerson>(`
    SELECT
      person_id AS personId, role,
      EXISTS (SELECT 1 FROM case_identities WHERE case_id = here.case_id AND person_id = here.person_id
        AND role = here.role) AS isNoted,
      (SELECT json_group_array(code) FROM (
        SELECT DISTINCT code FROM case_persons AS there JOIN cases ON cases.id = there.case_id
        WHERE there.person_id = here.person_id AND there.case_id <> here.case_id ORDER BY code)) AS otherCases
    FROM case_persons AS here
    WHERE case_id = ?
    ORDER BY role DESC, person_id
  `);
  const identities = db.prepare<[string], StoredIdentity & Pick<KnownPerson, 'personId' | 'role'>>(`
    SELECT person_id AS personId, role, ${identityColumns} FROM case_identities WHERE case_id = ?
  `);
  const candidates = db.prepare<{ caseId: string }, StoredCandidate>(`
    SELECT person_id AS personId, max(name) AS name, json_group_array(DISTINCT code) AS cases
    FROM case_identities JOIN cases ON cases.id = case_identities.case_id
    WHERE name <> '' AND organisation_id = (SELECT organisation_id FROM cases WHERE id = :caseId)
      AND person_id NOT IN (SELECT person_id FROM case_persons WHERE case_id = :caseId)
    GROUP BY person_id
    ORDER BY name, person_id
  `);
  const addPerson = db.prepare<[string]>('INSERT INTO persons (id) VALUES (?)');
  const link = db.prepare<PersonInCase>('INSERT INTO case_persons VALUES (:caseId, :personId, :role)');
  const unlink = db.prepare<PersonInCase>(
    'DELETE FROM case_persons WHERE case_id = :caseId AND person_id = :personId AND role = :role',
  );
  const isLinked = db.prepare<PersonInCase>(
    'SELECT 1 FROM case_persons WHERE case_id = :caseId AND person_id = :personId AND role = :role',
  );
  const note = db.prepare<PersonInCase & StoredIdentity>(noteIdentity);
  const forget = db.prepare<PersonInCase>(
    'DELETE FROM case_identities WHERE case_id = :caseId AND person_id = :personId AND role = :role',
  );
  const reporters = db
    .prepare<[string], number>("SELECT count(*) FROM case_persons WHERE case_id = ? AND role = 'reporter'")
    .pluck();

  /** The place must still be there. @throws Refusal `not_found`, `case_destroyed`. */
  function refuseGone({ caseId, personId, role }: PersonInCase): void {
    refuseDestroyed(caseId);
    if (!isLinked.get({ caseId, personId, role })) throw new Refusal('not_found');
  }

  /** Nothing noted leaves no row. */
  function write({ caseId, personId, role }: PersonInCase, identity: Identity): void {
    const isEmpty = !Object.values(identity).some(Boolean);
    if (isEmpty) forget.run({ caseId, personId, role });
    else note.run({ caseId, personId, role, ...identity, isKnown: Number(identity.isKnown) });
    names.refresh(caseId);
  }

  function newPlace(caseId: string, role: PersonRole): PersonInCase {
    const place = { caseId, personId: randomUUID(), role };
    addPerson.run(place.personId);
    link.run(place);
    return place;
  }

  return {
    /** Reporters first. */
    ofCase: (caseId: string): Person[] =>
      ofCase.all(caseId).map((row) => ({
        ...row,
        isNoted: row.isNoted === 1,
        otherCases: caseCodes(row.otherCases),
      })),

    /** Who the persons of a case are; those of whom nothing is noted are left out. */
    identities: (caseId: string): KnownPerson[] => identities.all(caseId).map(toIdentity),

    /** Named persons of other cases of the organisation who are not in this one. */
    candidates: (caseId: string): Candidate[] =>
      candidates.all({ caseId }).map((row) => ({ ...row, cases: caseCodes(row.cases).sort() })),

    /** A person of its own; answers its id. @throws Refusal `not_found`, `case_destroyed`. */
    add: db.transaction((caseId: string, role: PersonRole, identity: Identity): string => {
      refuseDestroyed(caseId);
      const place = newPlace(caseId, role);
      write(place, identity);
      return place.personId;
    }),

    /** @throws Refusal `not_found`, `case_destroyed`. */
    change: db.transaction((place: PersonInCase, identity: Identity): void => {
      refuseGone(place);
      write(place, identity);
    }),

    /** @throws Refusal `last_reporter`, `not_found`, `case_destroyed`. */
    remove: db.transaction((place: PersonInCase): void => {
      refuseGone(place);
      if (place.role === 'reporter' && reporters.get(place.caseId) === 1) throw new Refusal('last_reporter');
      unlink.run(place);
      joiner.forgetIfNowhere(place.personId);
      names.refresh(place.caseId);
    }),

    /**
     * Makes the person of a place the same as another one of the organisation, in every case where it occurs; what is
     * noted in each case stays as it is, and a place without a name takes that of the other.
     * @throws Refusal `person_already_here` when both stand in one case, `not_found`, `case_destroyed`.
     */
    join: db.transaction((place: PersonInCase, sameAs: string): void => {
      refuseGone(place);
      if (!candidates.all({ caseId: place.caseId }).some(({ personId }) => personId === sameAs))
        throw new Refusal('not_found');
      joiner.join(place, sameAs);
      names.refresh(place.caseId);
    }),

    /** Gives the person of this place a number of its own again. @throws Refusal `not_found`, `case_destroyed`. */
    part: db.transaction((place: PersonInCase): void => {
      refuseGone(place);
      const own = newPlace(place.caseId, place.role);
      joiner.move(place, own.personId);
      joiner.forgetIfNowhere(place.personId);
    }),
  };
}
