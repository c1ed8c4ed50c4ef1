import { z } from 'zod';
import { checklistPoints } from '../domain/checklistPoint.ts';
import { day } from '../domain/day.ts';
import { outcomes } from '../domain/outcome.ts';
import { doneNote, reminderContent, reminderDay, snoozeSteps } from '../domain/reminder.ts';
import { whistleblowerClock } from '../domain/whistleblowerClock.ts';
import type { Spec } from './spec.ts';

/** Null for what belongs to no case. */
const caseId = z.uuid().nullable();

export const reminder = reminderContent.safeExtend({
  id: z.uuid(),
  caseId,
  /** Put off; it is due on the later one of this and `dueOn`. */
  snoozedUntil: z.iso.date().nullable(),
  doneOn: z.iso.date().nullable(),
  doneNote: z.string(),
});

/** What a row of Vandaag tells of its case; the alias is shown only when asked for. */
const caseName = z.object({ caseId: z.uuid(), code: z.string(), alias: z.string() });

const todayReminder = reminder.safeExtend({ code: z.string().nullable(), alias: z.string().nullable() });

/** A term of the employer under the Wbk: to confirm a report, or to tell what was done with it. */
const employerTerm = caseName.extend({ duty: z.enum(['confirm', 'inform']), dueOn: z.iso.date() });

/** Some of the cases of which Vandaag says something, and whether there are more. */
const someCases = <T extends z.ZodType>(row: T) => z.object({ rows: z.array(row), hasMore: z.boolean() });

export const todayView = z.object({
  /** The day that everything below is about, by main's clock. */
  day: z.iso.date(),
  hasCases: z.boolean(),
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

const id = z.object({ id: z.uuid() });

export const reminderChannels = {
  'today:get': { input: z.void(), output: todayView, whenLocked: 'refuse' },
  /** The open ones by day, then those that are done, last done first. */
  'reminders:ofCase': { input: z.object({ caseId }), output: z.array(reminder), whenLocked: 'refuse' },
  'reminders:add': { input: reminderContent.safeExtend({ caseId }), output: z.uuid(), whenLocked: 'refuse' },
  /** Another day takes back that it was put off. */
  'reminders:change': {
    input: reminderContent.safeExtend({ id: z.uuid() }),
    output: z.void(),
    whenLocked: 'refuse',
  },
  /** Answers the day on which it comes back. */
  'reminders:snooze': {
    input: id.extend({ until: z.union([snoozeSteps.schema, reminderDay]) }),
    output: z.iso.date(),
    whenLocked: 'refuse',
  },
  /** Answers the day of the next one: the one that was asked for or, if it repeats, the one that follows. */
  'reminders:finish': {
    input: id.extend({ note: doneNote, nextOn: reminderDay.nullable() }),
    output: z.iso.date().nullable(),
    whenLocked: 'refuse',
  },
  /** Until the next lock `reminders:restore` brings it back. */
  'reminders:remove': { input: id, output: z.void(), whenLocked: 'refuse' },
  'reminders:restore': { input: id, output: z.void(), whenLocked: 'refuse' },
  /** Closes the case and plans its nazorg, both or neither. */
  'cases:close': {
    input: z.object({
      id: z.uuid(),
      closedOn: day,
      outcomes: z.array(outcomes.schema).max(outcomes.codes.length),
      aftercareOn: z.array(reminderDay).max(20),
    }),
    output: z.void(),
    whenLocked: 'refuse',
  },
  /** Null until the day of the report to the employer is known. */
  'whistleblower:ofCase': {
    input: z.object({ caseId: z.uuid() }),
    output: whistleblowerClock
      .extend({
        /** By when the employer must have done it. */
        confirmBy: z.iso.date(),
        informBy: z.iso.date(),
      })
      .nullable(),
    whenLocked: 'refuse',
  },
  'whistleblower:save': {
    input: z.object({ caseId: z.uuid(), clock: whistleblowerClock.nullable() }),
    output: z.void(),
    whenLocked: 'refuse',
  },
} as const satisfies Record<string, Spec>;

export type Reminder = z.infer<typeof reminder>;
export type TodayReminder = z.infer<typeof todayReminder>;
export type EmployerTerm = z.infer<typeof employerTerm>;
export type TodayView = z.infer<typeof todayView>;
