import { addDays, addMonths, differenceInCalendarDays, formatISO, parseISO } from 'date-fns';
import { z } from 'zod';

const EARLIEST = '1980-01-01';

/** A calendar day as YYYY-MM-DD; an earlier one than a working life allows is a typing error. */
export const day = z.iso.date().refine((value) => value >= EARLIEST);

/** The day of a moment in the counsellor's own time zone. */
export function dayOf(moment: Date): string {
  return formatISO(moment, { representation: 'date' });
}

/** The day so many days later or, below zero, earlier. By the calendar alone: no change of the clock shifts it. */
export function plusDays(value: string, days: number): string {
  return dayOf(addDays(parseISO(value), days));
}

/** The same day so many months later; a month that lacks it gives its last day. */
export function plusMonths(value: string, months: number): string {
  return dayOf(addMonths(parseISO(value), months));
}

/** Calendar days from `earlier` to `later`; below zero where `later` lies before it. */
export function daysBetween(earlier: string, later: string): number {
  return differenceInCalendarDays(parseISO(later), parseISO(earlier));
}
