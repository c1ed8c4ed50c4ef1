import { z } from 'zod';
import { publishedReport } from '../disclosure/publishedReport.ts';
import { day } from '../domain/day.ts';
import type { Spec } from './spec.ts';

const request = z.object({ organisationId: z.uuid(), from: day, to: day });

/** What the screen shows before anything leaves: the very numbers of the PDF, and what was checked. */
export const reportPreview = z.object({
  published: publishedReport,
  /** Below ten cases the report is one fixed sentence. */
  isTooSmall: z.boolean(),
  /** Ids of the tables that are left out, since merging leaves nothing to show. */
  withheld: z.array(z.string()),
});

export const exportedReport = z.object({
  id: z.uuid(),
  organisationId: z.uuid(),
  organisationName: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  threshold: z.number().int(),
  exportedAt: z.iso.datetime(),
});

export const reportChannels = {
  'report:preview': { input: request, output: reportPreview, whenLocked: 'refuse' },
  /** Asks where to put the PDF, writes it, and keeps what was published; false when the dialog was cancelled. */
  'report:export': { input: request, output: z.boolean(), whenLocked: 'refuse' },
  /** Asks where to put the PDF of an earlier report and writes it once more; false when the dialog was cancelled. */
  'report:exportAgain': { input: z.object({ id: z.uuid() }), output: z.boolean(), whenLocked: 'refuse' },
  'report:list': { input: z.void(), output: z.array(exportedReport), whenLocked: 'refuse' },
} as const satisfies Record<string, Spec>;

export type ReportRequest = z.infer<typeof request>;
export type ReportPreview = z.infer<typeof reportPreview>;
export type ExportedReport = z.infer<typeof exportedReport>;
