import { plusDays, plusMonths } from '../../src-shared/domain/day.ts';
import type { SnoozeStep } from '../../src-shared/domain/reminder.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';

/**
 * The day on which a reminder that is put off comes back.
 * @param until how far from today, or a day.
 * @throws Refusal `day_not_ahead` for a day that is not after today, or not after the day on which it is due.
 */
export function snoozedUntil(until: SnoozeStep | string, reminder: { dueOn: string }, today: string): string {
  const day = dayFor(until, today);
  if (day <= today || day <= reminder.dueOn) throw new Refusal('day_not_ahead', 'until');
  return day;
}

function dayFor(until: SnoozeStep | string, today: string): string {
  switch (until) {
    case 'day':
      return plusDays(today, 1);
    case 'week':
      return plusDays(today, 7);
    case 'month':
      return plusMonths(today, 1);
    default:
      return until;
  }
}
