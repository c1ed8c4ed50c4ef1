import { z } from 'zod';
import { doneNote, reminderContent, reminderDay, snoozeSteps } from '../domain/reminder.ts';
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

const id = z.object({ id: z.uuid() });

const changedByReminder = ['reminders:ofCase', 'today:get'] as const;

export const remindersChannels = {
  /** The open ones by day, then those that are done, last done first. */
  'reminders:ofCase': { input: z.object({ caseId }), output: z.array(reminder), whenLocked: 'refuse' },
  'reminders:add': {
    input: reminderContent.safeExtend({ caseId }),
    output: z.uuid(),
    whenLocked: 'refuse',
    stale: changedByReminder,
  },
  /** Another day takes back that it was put off. */
  'reminders:change': {
    input: reminderContent.safeExtend({ id: z.uuid() }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: changedByReminder,
  },
  /** Answers the day on which it comes back. */
  'reminders:snooze': {
    input: id.extend({ until: z.union([snoozeSteps.schema, reminderDay]) }),
    output: z.iso.date(),
    whenLocked: 'refuse',
    stale: changedByReminder,
  },
  /** Answers the day of the next one: the one that was asked for or, if it repeats, the one that follows. */
  'reminders:finish': {
    input: id.extend({ note: doneNote, nextOn: reminderDay.nullable() }),
    output: z.iso.date().nullable(),
    whenLocked: 'refuse',
    stale: [...changedByReminder, 'cases:get'],
  },
  /** Until the next lock `reminders:restore` brings it back. */
  'reminders:remove': { input: id, output: z.void(), whenLocked: 'refuse', stale: changedByReminder },
  'reminders:restore': { input: id, output: z.void(), whenLocked: 'refuse', stale: changedByReminder },
} as const satisfies Record<string, Spec>;

export type Reminder = z.infer<typeof reminder>;
