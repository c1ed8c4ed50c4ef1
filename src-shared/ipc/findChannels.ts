import { z } from 'zod';
import { caseFilter, caseOrders } from '../domain/caseFilter.ts';
import { caseFields } from '../domain/caseRecord.ts';
import { entryKinds } from '../domain/entryContent.ts';
import type { Spec } from './spec.ts';

/** What a search holds at most; the page says so before main refuses it. */
export const MOST_SEARCHED = 200;
/** How many cases one answer holds at most. */
export const MOST_LISTED = 200;
/** How many hits in entries one answer holds at most. */
export const MOST_HITS = 200;

export const caseRow = z.object({
  id: z.uuid(),
  /** 2026-014: year of opening and a running number. */
  code: z.string(),
  alias: z.string(),
  organisationId: z.uuid(),
  openedOn: z.iso.date(),
  closedOn: z.iso.date().nullable(),
  themes: caseFields.shape.themes,
  entryCount: z.number().int().nonnegative(),
  hasDraft: z.boolean(),
  lastEntryOn: z.iso.date().nullable(),
});

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

export const findChannels = {
  /** One page of the cases that pass the filter, and how many pass it in all. */
  'cases:list': {
    input: caseFilter.extend({
      order: z.enum(caseOrders).default('opened_newest'),
      offset: z.number().int().nonnegative().default(0),
      limit: z.number().int().min(1).max(MOST_LISTED).default(50),
      /** A case whose place in the whole list is asked. */
      positionOf: z.uuid().nullable().default(null),
    }),
    output: z.object({
      rows: z.array(caseRow),
      total: z.number().int().nonnegative(),
      /** From 0; null when the case is not asked or not in the list. */
      position: z.number().int().nonnegative().nullable(),
    }),
    whenLocked: 'refuse',
  },
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

export type CaseRow = z.infer<typeof caseRow>;
export type EntryHit = z.infer<typeof entryHit>;
export type CaseListInput = z.input<(typeof findChannels)['cases:list']['input']>;
export type CaseListPage = z.infer<(typeof findChannels)['cases:list']['output']>;
export type SearchInput = z.input<(typeof findChannels)['search:find']['input']>;
export type SearchResult = z.infer<(typeof findChannels)['search:find']['output']>;
