import { format, parseISO } from 'date-fns';
import { nl as dutch } from 'date-fns/locale/nl';

/** 2026-03-04, or a moment, as 4 maart 2026. */
export function formatDay(iso: string): string {
  return format(parseISO(iso), 'd MMMM yyyy', { locale: dutch });
}

/** As woensdag 4 maart 2026. */
export function formatWeekday(iso: string): string {
  return format(parseISO(iso), 'EEEE d MMMM yyyy', { locale: dutch });
}

/** As 4 mrt 2026, where space is short. */
export function formatShortDay(iso: string): string {
  return format(parseISO(iso), 'd MMM yyyy', { locale: dutch }).replace('.', '');
}

/** A moment as 4 maart 2026 om 14.05. */
export function formatMoment(iso: string): string {
  return format(parseISO(iso), "d MMMM yyyy 'om' HH.mm", { locale: dutch });
}

/** Today in this laptop's own time zone, as YYYY-MM-DD. */
export function today(): string {
  return format(new Date(), 'yyyy-MM-dd');
}
