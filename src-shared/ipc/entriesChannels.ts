import { z } from 'zod';
import { entryContent } from '../domain/entryContent.ts';
import type { Spec } from './spec.ts';

export const entry = entryContent.extend({
  id: z.uuid(),
  writtenAt: z.iso.datetime(),
  /** Count of the changes of its text after the first time; the earlier texts are kept. */
  revisions: z.number().int().nonnegative(),
  /** Taken out, and gone for good at the next lock. */
  isRemoved: z.boolean(),
});

/** An earlier text of an entry. */
export const entryVersion = entryContent.extend({ writtenAt: z.iso.datetime() });

/** Text being typed; `entryId` is null for a new entry. One draft per case and entry. */
export const draft = entryContent.extend({ entryId: z.uuid().nullable() });

const draftInCase = draft.extend({ caseId: z.uuid() });
const oneEntry = z.object({ id: z.uuid() });

export const entriesChannels = {
  'entries:saveDraft': {
    input: draftInCase,
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['cases:get', 'cases:list', 'today:get'],
  },
  'entries:discardDraft': {
    input: draftInCase.pick({ caseId: true, entryId: true }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['cases:get', 'cases:list', 'today:get'],
  },
  /** Takes an entry out; until the next lock it can be brought back. */
  'entries:remove': {
    input: oneEntry,
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['cases:get', 'cases:list', 'search:find', 'today:get'],
  },
  'entries:restore': {
    input: oneEntry,
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['cases:get', 'cases:list', 'search:find', 'today:get'],
  },
  /** The earlier texts of an entry, newest first. */
  'entries:versions': { input: oneEntry, output: z.array(entryVersion), whenLocked: 'refuse' },
  /** Turns the text into an entry, or into a new version of the entry, and drops its draft. */
  'entries:commit': {
    input: draftInCase,
    output: z.uuid(),
    whenLocked: 'refuse',
    stale: ['cases:get', 'cases:list', 'entries:versions', 'search:find', 'today:get'],
  },
} as const satisfies Record<string, Spec>;

export type Entry = z.infer<typeof entry>;
export type EntryVersion = z.infer<typeof entryVersion>;
export type Draft = z.infer<typeof draft>;
/** As a caller gives it: what does not belong to the kind may be left out. */
export type DraftInput = z.input<typeof draft>;
