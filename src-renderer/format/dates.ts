import { dayOf } from '../../src-shared/domain/day.ts';
import { inDutch } from '../../src-shared/i18n/nl/days.ts';

/** 2026-03-04, or a moment, as 4 maart 2026. */
export function formatDay(iso: string): string {
  return inDutch(iso, 'd MMMM yyyy');
}

/** As woensdag 4 maart 2026. */
export function formatWeekday(iso: string): string {
  return inDutch(iso, 'EEEE d MMMM yyyy');
}

/** As 4 mrt 2026, where space is short. */
export function formatShortDay(iso: string): string {
  return inDutch(iso, 'd MMM yyyy').replace('.', '');
}

/** A moment as 4 maart 2026 om 14.05. */
export function formatMoment(iso: string): string {
  return inDutch(iso, "d MMMM yyyy 'om' HH.mm");
}

/** Today in this laptop's own time zone, as YYYY-MM-DD. */
export function today(): string {
  return dayOf(new Date());
}
