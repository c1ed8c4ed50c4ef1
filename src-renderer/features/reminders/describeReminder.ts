import { dueDayOf, reminderKinds } from '../../../src-shared/domain/reminder.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Reminder } from '../../../src-shared/ipc/remindersChannels.ts';
import { formatDay } from '../../format/dates.ts';
import { capitalise } from '../../format/text.ts';

/** As Nazorg van 3 december 2026: what it is called without telling what it is about. */
export function nameOf(reminder: Pick<Reminder, 'kind' | 'dueOn' | 'snoozedUntil'>): string {
  const kind = capitalise(reminderKinds.labels[reminder.kind]);
  return nl.reminders.nameOf(kind, formatDay(dueDayOf(reminder)));
}
