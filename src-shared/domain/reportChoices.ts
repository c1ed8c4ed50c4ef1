import { z } from 'zod';

/** By what the tables of themes and of accused relations are split, where there are enough cases for it. */
export const splits = ['none', 'reporter_type', 'department'] as const;

/** Codes that a report counts together, by agreement and before counting. */
export const reportGroup = z.object({
  label: z.string().trim().min(1).max(80),
  members: z.array(z.string().max(60)).min(2).max(200),
});

/** What the counsellor decides about the tables of a report; proposed is what the report before had. */
export const reportChoices = z.object({
  splitBy: z.enum(splits),
  /** Ids of tables that stay out. */
  leftOut: z.array(z.string().max(60)).max(50),
  /** By dimension id. */
  groups: z.record(z.string().max(60), z.array(reportGroup).max(50)),
});

export type ReportChoices = z.infer<typeof reportChoices>;
export type ReportGroup = z.infer<typeof reportGroup>;

export const plainChoices: ReportChoices = { splitBy: 'reporter_type', leftOut: [], groups: {} };
