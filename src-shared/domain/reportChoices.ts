import { z } from 'zod';
import { fieldNames, specOf } from './caseFieldList.ts';

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
  /**
   * Ids of tables that are taken in although they stay out otherwise. Choices go on from one report to the next, so a
   * table that a later version of the app brings must not come in by itself.
   */
  added: z.array(z.string().max(60)).max(50).default([]),
  /** By dimension id. */
  groups: z.record(z.string().max(60), z.array(reportGroup).max(50)),
});

export type ReportChoices = z.infer<typeof reportChoices>;
export type ReportGroup = z.infer<typeof reportGroup>;

export const plainChoices: ReportChoices = { splitBy: 'reporter_type', leftOut: [], added: [], groups: {} };

const optIn: readonly string[] = fieldNames.flatMap((name) => {
  const { table } = specOf(name);
  return table?.isOptIn ? [table.id] : [];
});

/** Holds for a table that the counsellor wants in the report. */
export function isTableIn({ leftOut, added }: ReportChoices, id: string): boolean {
  return optIn.includes(id) ? added.includes(id) : !leftOut.includes(id);
}

/** The choices with just these of all tables in the report. */
export function withTables(
  choices: ReportChoices,
  all: readonly string[],
  wanted: readonly string[],
): ReportChoices {
  return {
    ...choices,
    leftOut: all.filter((id) => !optIn.includes(id) && !wanted.includes(id)),
    added: optIn.filter((id) => wanted.includes(id)),
  };
}
