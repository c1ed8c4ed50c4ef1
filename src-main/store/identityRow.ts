import {
  contactPlaces,
  type Identity,
  identity,
  voicemailAnswers,
} from '../../src-shared/domain/identity.ts';
import { codeColumn } from './column.ts';

/** A row of `case_identities` as SQLite gives it: the flag as 0 or 1. */
export type StoredIdentity = Omit<Identity, 'isKnown'> & { isKnown: number };

/** The column of everything that is noted about a person. */
const columns: Readonly<Record<keyof Identity, string>> = {
  name: 'name',
  function: 'function',
  contact: 'contact',
  contactAt: 'contact_at',
  callWhen: 'call_when',
  voicemail: 'voicemail',
  codeName: 'code_name',
  note: 'note',
  isKnown: 'is_known',
  knownNote: 'known_note',
};
const fields = identity.keyof().options;

/** Columns of `StoredIdentity`, for a SELECT from `case_identities`. */
export const identityColumns = fields.map((field) => `${columns[field]} AS ${field}`).join(', ');

/** An INSERT that takes the place of what was noted before. */
export const noteIdentity = `
  INSERT INTO case_identities (case_id, person_id, role, ${fields.map((field) => columns[field]).join(', ')})
  VALUES (:caseId, :personId, :role, ${fields.map((field) => `:${field}`).join(', ')})
  ON CONFLICT (case_id, person_id, role) DO UPDATE SET
    ${fields.map((field) => `${columns[field]} = excluded.${columns[field]}`).join(', ')}
`;

/** What goes along when a place without a name takes that of the same person elsewhere: never a way to reach somebody alone. */
export const takenAlong = (
  ['name', 'function', 'contact', 'contactAt', 'callWhen', 'voicemail', 'codeName'] as const
)
  .map((field) => columns[field])
  .join(', ');

const placeIn = codeColumn(contactPlaces);
const voicemailIn = codeColumn(voicemailAnswers);

/** @throws Refusal `archive_damaged`. */
export function toIdentity<R extends StoredIdentity>(row: R): Omit<R, 'isKnown'> & { isKnown: boolean } {
  return {
    ...row,
    contactAt: row.contactAt && placeIn(row.contactAt),
    voicemail: row.voicemail && voicemailIn(row.voicemail),
    isKnown: row.isKnown === 1,
  };
}
