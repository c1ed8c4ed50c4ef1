import { z } from 'zod';
import { reminderKinds } from '../domain/reminder.ts';
import { appointment } from './appointmentsChannels.ts';
import type { Spec } from './spec.ts';

/** The Monday with which a week begins. */
const monday = z.object({ monday: z.iso.date() });

/** A reminder as a glance at the screen may show it. */
const weekReminder = z.object({
  id: z.uuid(),
  caseId: z.uuid().nullable(),
  code: z.string().nullable(),
  kind: reminderKinds.schema,
  dueOn: z.iso.date(),
});

const weekInquiry = z.object({ id: z.uuid(), answerBy: z.iso.date() });

const weekDay = z.object({
  day: z.iso.date(),
  appointments: z.array(appointment),
  /** Due on this day; those of earlier weeks that still wait stand at today. */
  reminders: z.array(weekReminder),
  inquiries: z.array(weekInquiry),
});

/** What a glance may not tell, by the id of what it is about. */
const weekTexts = z.object({ id: z.uuid(), text: z.string(), who: z.string() });

/** The two forms in which a week leaves: where the counsellor is, or only that they are busy. */
export const printedWeekForm = z.enum(['places', 'busy']);

/** A week exactly as its PDF shows it. */
const printedWeek = z.object({
  monday: z.iso.date(),
  days: z.array(
    z.object({
      day: z.iso.date(),
      lines: z.array(z.object({ from: z.string(), until: z.string(), what: z.string() })),
    }),
  ),
});

export const weekChannels = {
  'week:get': {
    input: monday,
    output: z.object({ today: z.iso.date(), days: z.array(weekDay) }),
    whenLocked: 'refuse',
  },
  /** Texts, aliases and names of a week; asked only while the counsellor wants to see them. */
  'week:texts': { input: monday, output: z.array(weekTexts), whenLocked: 'refuse' },
  'week:printed': {
    input: monday.extend({ form: printedWeekForm }),
    output: printedWeek,
    whenLocked: 'refuse',
  },
  /** Asks main for a place and writes the PDF there; false where the user cancelled. */
  'week:print': {
    input: monday.extend({ form: printedWeekForm, cleansUp: z.boolean() }),
    output: z.boolean(),
    whenLocked: 'refuse',
    stale: ['outgoing:list'],
  },
} as const satisfies Record<string, Spec>;

export type WeekDay = z.infer<typeof weekDay>;
export type WeekTexts = z.infer<typeof weekTexts>;
export type PrintedWeekForm = z.infer<typeof printedWeekForm>;
export type PrintedWeek = z.infer<typeof printedWeek>;
