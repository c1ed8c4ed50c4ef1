import { plusDays, plusMonths } from '../../src-shared/domain/day.ts';
import type { Repeats } from '../../src-shared/domain/reminder.ts';

const steps: Readonly<Record<Exclude<Repeats, 'never'>, { days: number } | { months: number }>> = {
  weekly: { days: 7 },
  two_weekly: { days: 14 },
  monthly: { months: 1 },
  quarterly: { months: 3 },
};

/**
 * The day of the next reminder after one that was done `today`: the first step from its due day that lies ahead.
 * A reminder on the last day of a month stays on the last day, so that 31 January does not become the 28th for good.
 * Null for one that does not repeat.
 */
export function nextDueOn(done: { dueOn: string; repeats: Repeats }, today: string): string | null {
  const { dueOn, repeats } = done;
  if (repeats === 'never') return null;
  const step = steps[repeats];
  for (let times = 1; ; times += 1) {
    const next = 'days' in step ? plusDays(dueOn, step.days * times) : months(dueOn, step.months * times);
    if (next > today) return next;
  }
}

function months(from: string, count: number): string {
  const next = plusMonths(from, count);
  return isLastOfMonth(from) ? lastOfMonth(next) : next;
}

function isLastOfMonth(day: string): boolean {
  return plusDays(day, 1).endsWith('-01');
}

function lastOfMonth(day: string): string {
  return plusDays(plusMonths(`${day.slice(0, 8)}01`, 1), -1);
}
