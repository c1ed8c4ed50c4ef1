import { z } from 'zod';
import { checklistPoints } from '../domain/checklistPoint.ts';
import { appointment } from './appointmentsChannels.ts';
import { reminder } from './remindersChannels.ts';
import type { Spec } from './spec.ts';

/** The case of a row of Vandaag; the alias is shown only when asked for. */
const caseName = z.object({ caseId: z.uuid(), code: z.string(), alias: z.string() });

const todayReminder = reminder.safeExtend({ code: z.string().nullable(), alias: z.string().nullable() });

/** A term of the employer under the Wbk: to confirm a report, or to tell what was done with it. */
const employerTerm = caseName.extend({ duty: z.enum(['confirm', 'inform']), dueOn: z.iso.date() });

/** An inquiry as a glance at the screen may show it. */
const todayInquiry = z.object({
  id: z.uuid(),
  receivedOn: z.iso.date(),
  receivedAt: z.string().nullable(),
  answerBy: z.iso.date(),
});

/** Some of the cases of which Vandaag says something, and whether there are more. */
const someCases = <T extends z.ZodType>(row: T) => z.object({ rows: z.array(row), hasMore: z.boolean() });

export const todayView = z.object({
  /** The day that everything below is about, by main's clock. */
  day: z.iso.date(),
  hasCases: z.boolean(),
  /** Of this day, by time. */
  appointments: z.array(appointment),
  /** Not answered yet, late ones first. */
  inquiries: z.array(todayInquiry),
  /** Answered long ago, and neither a case nor removed. */
  oldInquiries: z.array(todayInquiry),
  /** Due on or before this day, longest waiting first. */
  due: z.array(todayReminder),
  /** Due in the seven days after it. */
  coming: z.array(todayReminder),
  terms: z.array(employerTerm),
  /** Open cases without an entry for as long as the settings say, quietest first. */
  quiet: someCases(caseName.extend({ since: z.iso.date() })),
  missing: someCases(caseName.extend({ points: z.array(checklistPoints.schema) })),
  /** Cases with text that was typed and not yet saved as an entry. */
  drafts: z.array(z.object({ caseId: z.uuid(), code: z.string() })),
  /** Open reminders that belong to no case, whatever their day. */
  generalCount: z.number().int().nonnegative(),
});

export const todayChannels = {
  'today:get': { input: z.void(), output: todayView, whenLocked: 'refuse' },
} as const satisfies Record<string, Spec>;

export type TodayInquiry = z.infer<typeof todayInquiry>;
export type TodayReminder = z.infer<typeof todayReminder>;
export type EmployerTerm = z.infer<typeof employerTerm>;
export type TodayView = z.infer<typeof todayView>;
