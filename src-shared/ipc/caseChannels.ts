import { z } from 'zod';
import { caseFields, caseInput } from '../domain/caseRecord.ts';
import { entryContent } from '../domain/entryContent.ts';
import { MOST_DEPARTMENTS, organisation } from '../domain/organisation.ts';
import type { Spec } from './spec.ts';

export const entry = entryContent.extend({
  id: z.uuid(),
  writtenAt: z.iso.datetime(),
  /** How often its text was changed after the first time; the earlier texts are kept. */
  revisions: z.number().int().nonnegative(),
  /** Taken out, and gone for good at the next lock. */
  isRemoved: z.boolean(),
});

/** An earlier text of an entry. */
export const entryVersion = entryContent.extend({ writtenAt: z.iso.datetime() });

/** Text being typed; `entryId` is null for a new entry. One draft per case and entry. */
export const draft = entryContent.extend({ entryId: z.uuid().nullable() });

export const caseDetail = z.object({
  id: z.uuid(),
  code: z.string(),
  fields: caseFields,
  /** What an import brought, or a destroyed journal left behind; what the entries count comes on top. */
  earlierEffort: z.object({ contacts: z.number().int(), minutes: z.number().int() }),
  /** From this day on only the statistical core is left. */
  identityDestroyedOn: z.iso.date().nullable(),
  entries: z.array(entry),
  drafts: z.array(draft),
});

const organisationInput = organisation.omit({ id: true, departments: true }).extend({
  id: z.uuid().nullable(),
  departments: z
    .array(organisation.shape.departments.element.extend({ id: z.uuid().nullable() }))
    .max(MOST_DEPARTMENTS),
});

export const caseChannels = {
  'organisations:list': { input: z.void(), output: z.array(organisation), whenLocked: 'refuse' },
  'organisations:save': { input: organisationInput, output: z.uuid(), whenLocked: 'refuse' },
  'organisations:remove': { input: z.object({ id: z.uuid() }), output: z.void(), whenLocked: 'refuse' },
  'cases:get': { input: z.object({ id: z.uuid() }), output: caseDetail, whenLocked: 'refuse' },
  'cases:create': { input: caseInput, output: z.uuid(), whenLocked: 'refuse' },
  'cases:update': {
    input: z.object({ id: z.uuid(), fields: caseInput }),
    output: z.void(),
    whenLocked: 'refuse',
  },
  'entries:saveDraft': { input: draft.extend({ caseId: z.uuid() }), output: z.void(), whenLocked: 'refuse' },
  'entries:discardDraft': {
    input: z.object({ caseId: z.uuid(), entryId: z.uuid().nullable() }),
    output: z.void(),
    whenLocked: 'refuse',
  },
  /** Takes an entry out; until the next lock it can be brought back. */
  'entries:remove': { input: z.object({ id: z.uuid() }), output: z.void(), whenLocked: 'refuse' },
  'entries:restore': { input: z.object({ id: z.uuid() }), output: z.void(), whenLocked: 'refuse' },
  /** The earlier texts of an entry, newest first. */
  'entries:versions': {
    input: z.object({ id: z.uuid() }),
    output: z.array(entryVersion),
    whenLocked: 'refuse',
  },
  /** Turns the text into an entry, or into a new version of the entry, and drops its draft. */
  'entries:commit': { input: draft.extend({ caseId: z.uuid() }), output: z.uuid(), whenLocked: 'refuse' },
} as const satisfies Record<string, Spec>;

export type CaseDetail = z.infer<typeof caseDetail>;
export type Entry = z.infer<typeof entry>;
export type EntryVersion = z.infer<typeof entryVersion>;
export type Draft = z.infer<typeof draft>;
/** As a caller gives it: what does not belong to the kind may be left out. */
export type DraftInput = z.input<typeof draft>;
export type OrganisationInput = z.infer<typeof organisationInput>;
