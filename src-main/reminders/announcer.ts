import { dayOf } from '../../src-shared/domain/day.ts';

/**
 * Says how many reminders are due, once a day, locked or not. Of the archive it keeps nothing but days.
 * @param openDays the days on which open reminders are due, one for each; null while locked, none when nothing may be said.
 * @param show tells a number to the counsellor, and nothing else.
 */
export function createAnnouncer(options: {
  openDays(): readonly string[] | null;
  now(): Date;
  show(count: number): void;
}) {
  const { openDays, now, show } = options;
  let kept: readonly string[] | null = null;
  let lastLooked = '';

  return {
    /** Before a lock: what becomes due after it must still be said. */
    keep(): void {
      kept = openDays() ?? kept;
    },

    /** Another archive has taken the place of this one. */
    forget(): void {
      kept = null;
      lastLooked = '';
    },

    /** Shows a number when something became due since the last look on an earlier day. */
    check(): void {
      const today = dayOf(now());
      if (today <= lastLooked) return;
      const days = openDays() ?? kept;
      if (days === null) return;
      const since = lastLooked;
      lastLooked = today;
      const due = days.filter((day) => day <= today);
      if (due.some((day) => day > since)) show(due.length);
    },
  };
}
