import { z } from 'zod';
import { identity, personRole } from '../domain/identity.ts';
import type { Spec } from './spec.ts';

const inCase = z.object({ caseId: z.uuid() });

const personInCase = inCase.extend({ personId: z.uuid(), role: personRole });

/** A person of a case without anything that tells who it is. */
const person = z.object({
  personId: z.uuid(),
  role: personRole,
  /** Something is noted that can be shown. */
  isNoted: z.boolean(),
  /** Numbers of the other cases in which the same person occurs. */
  otherCases: z.array(z.string()),
});

const knownPerson = identity.extend({ personId: z.uuid(), role: personRole });

/** What could stand in the way of the counsellor's independence, without a name. */
const independence = z.object({
  /** Roles in which somebody of the case is known to the counsellor. */
  known: z.array(personRole),
  /** Other cases in which somebody of this case occurs, or somebody of the organisation with the same name. */
  overlaps: z.array(
    z.object({ role: personRole, otherRole: personRole, code: z.string(), isSamePerson: z.boolean() }),
  ),
});

/** A named person of other cases, to be chosen as the same one. */
const candidate = z.object({ personId: z.uuid(), name: z.string(), cases: z.array(z.string()) });

/** The name of a document is looked through for the names of the persons of its case. */
const changedByPerson = [
  'people:ofCase',
  'people:identities',
  'people:candidates',
  'people:independence',
  'cases:list',
  'documents:ofCase',
  'search:find',
] as const;

/** Everything that is answered about a case. */
const changedByDestroying = [
  ...changedByPerson,
  'brief:get',
  'caseFile:preview',
  'cases:get',
  'checklist:ofCase',
  'entries:versions',
  'formDrafts:get',
  'outgoing:list',
  'referrals:ofCase',
  'directory:list',
  'reminders:ofCase',
  'secrecy:ofCase',
  'today:get',
  'whistleblower:ofCase',
] as const;

export const peopleChannels = {
  'people:ofCase': { input: inCase, output: z.array(person), whenLocked: 'refuse' },
  /** Who they are; asked only while the counsellor wants to see it. */
  'people:identities': { input: inCase, output: z.array(knownPerson), whenLocked: 'refuse' },
  'people:independence': { input: inCase, output: independence, whenLocked: 'refuse' },
  'people:add': {
    input: inCase.extend({ role: personRole, identity }),
    output: z.uuid(),
    whenLocked: 'refuse',
    stale: changedByPerson,
  },
  'people:change': {
    input: personInCase.extend({ identity }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: changedByPerson,
  },
  'people:remove': { input: personInCase, output: z.void(), whenLocked: 'refuse', stale: changedByPerson },
  'people:candidates': { input: inCase, output: z.array(candidate), whenLocked: 'refuse' },
  /** The two were one person all along: the report counts them once, in every case. */
  'people:join': {
    input: personInCase.extend({ sameAs: z.uuid() }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: changedByPerson,
  },
  /** The person of this case is somebody else than in the other cases after all. */
  'people:part': { input: personInCase, output: z.void(), whenLocked: 'refuse', stale: changedByPerson },
  /** Destroys the identifying layer of a closed case; `typedCode` is its number as the counsellor typed it. */
  'people:destroy': {
    input: inCase.extend({ typedCode: z.string().max(100) }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: changedByDestroying,
  },
} as const satisfies Record<string, Spec>;

export type Person = z.infer<typeof person>;
export type KnownPerson = z.infer<typeof knownPerson>;
export type Independence = z.infer<typeof independence>;
export type Candidate = z.infer<typeof candidate>;
export type PersonInCase = z.infer<typeof personInCase>;
