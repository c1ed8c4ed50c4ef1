import { z } from 'zod';
import { caseFilter } from '../domain/caseFilter.ts';
import { entryKinds } from '../domain/entryContent.ts';
import { caseRow } from './casesChannels.ts';
import type { Spec } from './spec.ts';

/** Most characters of a search; the page says so before main refuses it. */
export const MOST_SEARCHED = 200;
/** Most hits in entries in one answer. */
export const MOST_HITS = 200;

export const entryHit = z.object({
  entryId: z.uuid(),
  caseId: z.uuid(),
  code: z.string(),
  alias: z.string(),
  occurredOn: z.iso.date(),
  kind: entryKinds.schema,
  /** The words around the first hit, with the found ones between U+0001 and U+0002. */
  snippet: z.string(),
});

export const searchChannels = {
  /** Cases by number, alias or name, and entries by their words; both only where the case passes the filter. */
  'search:find': {
    input: caseFilter.extend({
      text: z.string().max(MOST_SEARCHED),
      limit: z.number().int().min(1).max(MOST_HITS).default(50),
    }),
    output: z.object({
      cases: z.array(caseRow),
      hasMoreCases: z.boolean(),
      hits: z.array(entryHit),
      hasMoreHits: z.boolean(),
    }),
    whenLocked: 'refuse',
  },
} as const satisfies Record<string, Spec>;

export type EntryHit = z.infer<typeof entryHit>;
export type SearchInput = z.input<(typeof searchChannels)['search:find']['input']>;
export type SearchResult = z.infer<(typeof searchChannels)['search:find']['output']>;
