import { z } from 'zod';
import { day } from '../domain/day.ts';
import { reportHitKinds } from '../domain/hitKind.ts';
import { reportBody } from '../domain/publishedReport.ts';
import { reportChoices } from '../domain/reportChoices.ts';
import { reportContent } from '../domain/reportContent.ts';
import type { Spec } from './spec.ts';

export const reportRequest = z.object({
  organisationId: z.uuid(),
  from: day,
  to: day,
  /** Null for the whole organisation. */
  departments: z.array(z.uuid()).min(1).max(500).nullable(),
});

const ofDraft = z.object({ id: z.uuid() });

export const reportDraft = z.object({
  id: z.uuid(),
  request: reportRequest,
  content: reportContent,
  choices: reportChoices,
  /** Keys of the hits that the counsellor lets stand. */
  accepted: z.array(z.string().max(200)).max(2000),
  savedAt: z.iso.datetime(),
});

/** What a reader can find out about one number that is not printed. */
export const deduction = z.object({
  /** The title of the table. */
  table: z.string(),
  /** The class, or the two classes, in words. */
  label: z.string(),
  /** What whoever has only the report can narrow it to. */
  outsider: z.object({ low: z.number().int(), high: z.number().int() }),
  /** What the best informed reader can, and who that is. */
  best: z.object({
    low: z.number().int(),
    high: z.number().int(),
    reader: z.enum(['outsider', 'coalition', 'insider']),
  }),
  /**
   * Primary: may not be printed by itself; secondary: hidden so that another cannot be worked out; null where a table
   * of two dimensions does not tell the two apart. Known to the counsellor alone.
   */
  reason: z.enum(['primary', 'secondary']).nullable(),
});

/** Why a report has a coarser form than was asked for; see the sentences in i18n. */
export const reportFallbacks = ['no_split', 'total_only'] as const;

/** How many numbers were attacked, by how many kinds of readers, and the hash of all witnesses. */
export const previewControl = z.object({
  quantities: z.number().int().nonnegative(),
  witnesses: z.number().int().nonnegative(),
  hash: z.string(),
});

export const reportPreview = z.discriminatedUnion('kind', [
  /** Nothing can be said beside what was said before; `entries` are the earlier reports in the way. */
  z.object({ kind: z.literal('refused'), entries: z.array(z.string()) }),
  z.object({
    kind: z.literal('made'),
    published: reportBody,
    /** Below ten cases the report is one fixed sentence. */
    isTooSmall: z.boolean(),
    /** Ids of the tables that are left out, since nothing in them can be shown. */
    withheld: z.array(z.string()),
    fallback: z.enum(reportFallbacks).nullable(),
    /** Cases that were changed since an earlier report counted them: they count as they did then. */
    countedAsBefore: z.number().int().nonnegative(),
    deductions: z.array(deduction),
    control: previewControl,
  }),
]);

/** A number token that cannot be printed; it cannot be accepted either. */
export const numberProblems = ['number_hidden', 'number_unknown', 'number_unreadable'] as const;

/** A part of the counsellor's own text that may point to somebody, or a number that cannot be printed. */
export const reportHit = z.object({
  /** The id of the text, or `recommendations:` or `former:` with the id of the recommendation. */
  where: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  kind: z.enum([...reportHitKinds, ...numberProblems]),
  key: z.string(),
  isAccepted: z.boolean(),
});

export const reportForms = ['report', 'summary', 'slides', 'control'] as const;

export const exportedReport = z.object({
  id: z.uuid(),
  organisationId: z.uuid(),
  organisationName: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  departments: z.array(z.uuid()).nullable(),
  threshold: z.number().int(),
  exportedAt: z.iso.datetime(),
});

export const reportChannels = {
  /** The draft of this request, as it was left, or a new one with proposed texts and choices. */
  'report:open': {
    input: reportRequest,
    output: reportDraft,
    whenLocked: 'refuse',
    stale: ['report:drafts'],
  },
  'report:save': {
    input: reportDraft.pick({ id: true, content: true, choices: true, accepted: true }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['report:drafts'],
  },
  'report:drafts': {
    input: z.void(),
    output: z.array(reportDraft.pick({ id: true, request: true, savedAt: true })),
    whenLocked: 'refuse',
  },
  'report:discard': { input: ofDraft, output: z.void(), whenLocked: 'refuse', stale: ['report:drafts'] },
  /** Counts, protects and attacks; null when it was stopped. May take seconds: ask for the progress meanwhile. */
  'report:prepare': { input: ofDraft, output: reportPreview.nullable(), whenLocked: 'refuse', stale: [] },
  /** How far the work is, 0 to 1; null when nothing is being prepared. */
  'report:progress': { input: z.void(), output: z.number().nullable(), whenLocked: 'refuse' },
  'report:stop': { input: z.void(), output: z.void(), whenLocked: 'allow', stale: [] },
  /** What in the kept texts may point to somebody, held against the prepared numbers. */
  'report:check': { input: ofDraft, output: z.array(reportHit), whenLocked: 'refuse' },
  /** Asks where to put the PDF, writes it, and keeps what was published; false when the dialog was cancelled. */
  'report:export': {
    input: ofDraft.extend({ cleansUp: z.boolean() }),
    output: z.boolean(),
    whenLocked: 'refuse',
    stale: ['report:list', 'report:drafts', 'outgoing:list'],
  },
  /** Asks where to put a form of an earlier report and writes it; false when the dialog was cancelled. */
  'report:exportAgain': {
    input: z.object({ id: z.uuid(), form: z.enum(reportForms), cleansUp: z.boolean() }),
    output: z.boolean(),
    whenLocked: 'refuse',
    stale: ['outgoing:list'],
  },
  'report:list': { input: z.void(), output: z.array(exportedReport), whenLocked: 'refuse' },
} as const satisfies Record<string, Spec>;

export type ReportRequest = z.infer<typeof reportRequest>;
export type ReportDraft = z.infer<typeof reportDraft>;
export type ReportPreview = z.infer<typeof reportPreview>;
export type MadePreview = Extract<ReportPreview, { kind: 'made' }>;
export type Deduction = z.infer<typeof deduction>;
export type ReportHit = z.infer<typeof reportHit>;
export type ReportForm = (typeof reportForms)[number];
export type ReportFallback = (typeof reportFallbacks)[number];
export type ExportedReport = z.infer<typeof exportedReport>;
