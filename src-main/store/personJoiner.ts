import type { Database } from 'better-sqlite3-multiple-ciphers';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { PersonInCase } from '../../src-shared/ipc/peopleChannels.ts';
import { takenAlong } from './identityRow.ts';

/** Gives places in cases to another person, and forgets persons who are nowhere any more. Callers hold the transaction. */
export function createPersonJoiner(db: Database) {
  const placesOf = db.prepare<[string], PersonInCase>(`
    SELECT case_id AS caseId, person_id AS personId, role FROM case_persons WHERE person_id = ?
  `);
  const shareCase = db.prepare<{ one: string; other: string }>(`
    SELECT 1 FROM case_persons AS here JOIN case_persons AS there USING (case_id)
    WHERE here.person_id = :one AND there.person_id = :other
    LIMIT 1
  `);
  const addPlace = db.prepare<PersonInCase>(
    'INSERT OR IGNORE INTO case_persons VALUES (:caseId, :personId, :role)',
  );
  const removePlace = db.prepare<PersonInCase>(
    'DELETE FROM case_persons WHERE case_id = :caseId AND person_id = :personId AND role = :role',
  );
  const moveIdentity = db.prepare<PersonInCase & { to: string }>(`
    UPDATE case_identities SET person_id = :to
    WHERE case_id = :caseId AND person_id = :personId AND role = :role
  `);
  const takeName = db.prepare<PersonInCase>(`
    INSERT INTO case_identities (case_id, person_id, role, ${takenAlong}, note)
    SELECT :caseId, :personId, :role, ${takenAlong}, ''
    FROM case_identities
    WHERE person_id = :personId AND name <> ''
    ORDER BY case_id
    LIMIT 1
    ON CONFLICT (case_id, person_id, role) DO UPDATE SET name = excluded.name WHERE name = ''
  `);
  const movePseudonyms = db.prepare<{ from: string; to: string }>(
    'UPDATE person_pseudonyms SET person_id = :to WHERE person_id = :from',
  );
  // With its pseudonyms, which go by the schema.
  const forgetIfNowhere = db.prepare<[string]>(
    'DELETE FROM persons WHERE id = ? AND NOT EXISTS (SELECT 1 FROM case_persons WHERE person_id = persons.id)',
  );

  function move(place: PersonInCase, to: string): void {
    addPlace.run({ ...place, personId: to });
    moveIdentity.run({ ...place, to });
    removePlace.run(place);
  }

  return {
    move,
    forgetIfNowhere: (personId: string): void => void forgetIfNowhere.run(personId),

    /** @throws Refusal `person_already_here` when both stand in one case: that case would lose one of them. */
    join({ caseId, personId, role }: PersonInCase, sameAs: string): void {
      if (shareCase.get({ one: personId, other: sameAs })) throw new Refusal('person_already_here');
      for (const place of placesOf.all(personId)) move(place, sameAs);
      takeName.run({ caseId, personId: sameAs, role });
      movePseudonyms.run({ from: personId, to: sameAs });
      forgetIfNowhere.run(personId);
    },
  };
}
