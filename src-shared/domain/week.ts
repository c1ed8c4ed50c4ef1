import { getISODay, getISOWeek, parseISO } from 'date-fns';
import { plusDays } from './day.ts';

const DAYS = 7;
const SATURDAY = 6;

/** The Monday of the week in which a day falls. */
export function mondayOf(day: string): string {
  return plusDays(day, 1 - getISODay(parseISO(day)));
}

/** The seven days of the week that begins on this Monday. */
export function daysOfWeek(monday: string): string[] {
  return Array.from({ length: DAYS }, (_, index) => plusDays(monday, index));
}

/** The number of the week in which a day falls, as a Dutch diary counts them. */
export function weekNumber(day: string): number {
  return getISOWeek(parseISO(day));
}

export function isWeekend(day: string): boolean {
  return getISODay(parseISO(day)) >= SATURDAY;
}

/** So many working days after a day. Saturday and Sunday do not count; holidays, which differ by employer, do. */
export function plusWorkingDays(day: string, count: number): string {
  let next = day;
  for (let left = count; left > 0; ) {
    next = plusDays(next, 1);
    if (!isWeekend(next)) left -= 1;
  }
  return next;
}
