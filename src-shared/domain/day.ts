import { z } from 'zod';

const EARLIEST = '1980-01-01';

/** A calendar day as YYYY-MM-DD; an earlier one than a working life allows is a typing error. */
export const day = z.iso.date().refine((value) => value >= EARLIEST);

/** The day of a moment in the counsellor's own time zone. */
export function dayOf(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The day so many days later or, below zero, earlier. By the calendar alone: no change of the clock shifts it. */
export function plusDays(value: string, days: number): string {
  const [year, month, date] = partsOf(value);
  return isoOf(Date.UTC(year, month - 1, date + days));
}

/** The same day so many months later; a month that lacks it gives its last day. */
export function plusMonths(value: string, months: number): string {
  const [year, month, date] = partsOf(value);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoOf(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** How many days `later` lies after `earlier`. */
export function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000;
}

function partsOf(value: string): [year: number, month: number, date: number] {
  const [year = 0, month = 1, date = 1] = value.split('-').map(Number);
  return [year, month, date];
}

function isoOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
