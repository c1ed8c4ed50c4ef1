import { z } from 'zod';
import { codeList } from './codeList.ts';
import { day } from './day.ts';

/** Nazorg is contact with the reporter after a case; anything else to think of is a reminder. */
export const reminderKinds = codeList({ aftercare: 'nazorg', reminder: 'herinnering' });

export const repeats = codeList({
  never: 'niet',
  weekly: 'elke week',
  two_weekly: 'elke twee weken',
  monthly: 'elke maand',
  quarterly: 'elk kwartaal',
});

/** How far a reminder can be put off without choosing a day. */
export const snoozeSteps = codeList({ day: 'morgen', week: 'over een week', month: 'over een maand' });

const LATEST = '2100-01-01';

/** The day of something to do; a later one than this century is a typing error. */
export const reminderDay = day.refine((value) => value < LATEST);

/** A note beside something done. */
export const doneNote = z.string().trim().max(2000);

export const reminderContent = z
  .object({
    kind: reminderKinds.schema,
    /** What to think of; nazorg speaks for itself, a reminder does not. */
    text: z.string().trim().max(300),
    dueOn: reminderDay,
    repeats: repeats.schema,
  })
  .refine((content) => content.kind === 'aftercare' || content.text !== '', { path: ['text'] });

export type ReminderKind = (typeof reminderKinds.codes)[number];
export type Repeats = (typeof repeats.codes)[number];
export type SnoozeStep = (typeof snoozeSteps.codes)[number];
export type ReminderContent = z.infer<typeof reminderContent>;

/** The day on which a reminder is due: its own, or a later one to which it was put off. */
export function dueDayOf({ dueOn, snoozedUntil }: { dueOn: string; snoozedUntil: string | null }): string {
  return snoozedUntil !== null && snoozedUntil > dueOn ? snoozedUntil : dueOn;
}
