import { z } from 'zod';
import { caseFilter, caseOrders } from '../domain/caseFilter.ts';
import { caseFields, caseInput } from '../domain/caseRecord.ts';
import { day } from '../domain/day.ts';
import { reminderDay } from '../domain/reminder.ts';
import { draft, entry } from './entriesChannels.ts';
import type { Spec } from './spec.ts';

/** What closing and agreeing on nazorg have in common: what the reporter wants, and when it is. */
const agreement = z.object({
  id: z.uuid(),
  aftercareWish: caseFields.shape.aftercareWish,
  aftercareAgreed: caseFields.shape.aftercareAgreed,
  /** Days to plan; none is planned for who does not want it. */
  aftercareOn: z.array(reminderDay).max(20),
});

const changedByAgreement = [
  'cases:get',
  'cases:list',
  'search:find',
  'reminders:ofCase',
  'today:get',
] as const;

/** Most cases in one answer. */
export const MOST_LISTED = 200;

export const caseRow = z.object({
  id: z.uuid(),
  /** 2026-014: year of opening and a running number. */
  code: z.string(),
  alias: z.string(),
  organisationId: z.uuid(),
  openedOn: z.iso.date(),
  closedOn: z.iso.date().nullable(),
  aftercareFrom: z.iso.date().nullable(),
  themes: caseFields.shape.themes,
  entryCount: z.number().int().nonnegative(),
  hasDraft: z.boolean(),
  lastEntryOn: z.iso.date().nullable(),
});

export const caseDetail = z.object({
  id: z.uuid(),
  code: z.string(),
  fields: caseFields,
  /** Brought by an import, or left behind by a destroyed journal; what the entries count comes on top. */
  earlierEffort: z.object({ contacts: z.number().int(), minutes: z.number().int() }),
  /** From this day on only the statistical core is left. */
  identityDestroyedOn: z.iso.date().nullable(),
  entries: z.array(entry),
  drafts: z.array(draft),
});

export const casesChannels = {
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
  'cases:get': { input: z.object({ id: z.uuid() }), output: caseDetail, whenLocked: 'refuse' },
  'cases:create': {
    input: caseInput,
    output: z.uuid(),
    whenLocked: 'refuse',
    stale: ['cases:list', 'search:find', 'today:get'],
  },
  'cases:update': {
    input: z.object({ id: z.uuid(), fields: caseInput }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['cases:get', 'cases:list', 'people:independence', 'search:find', 'today:get'],
  },
  /** Closes the case and plans its nazorg, both or neither. */
  'cases:close': {
    input: agreement.extend({
      closedOn: day,
      outcomes: caseFields.shape.outcomes,
      results: caseFields.shape.results,
      behaviourStopped: caseFields.shape.behaviourStopped,
    }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: changedByAgreement,
  },
  /** Records what the reporter wants and plans it, both or neither; with a day the case is in nazorg from then on. */
  'cases:agreeAftercare': {
    input: agreement.extend({ aftercareFrom: caseFields.shape.aftercareFrom }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: changedByAgreement,
  },
} as const satisfies Record<string, Spec>;

export type CaseRow = z.infer<typeof caseRow>;
export type CaseDetail = z.infer<typeof caseDetail>;
export type CaseListInput = z.input<(typeof casesChannels)['cases:list']['input']>;
export type CaseListPage = z.infer<(typeof casesChannels)['cases:list']['output']>;
