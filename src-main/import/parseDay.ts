import { z } from 'zod';

/** How to read 03-04-2025: as 3 April or as March 4. */
export type DateOrder = 'day_first' | 'month_first';

export interface ParsedDay {
  /** YYYY-MM-DD. */
  day: string;
  /** Both orders give a day, and not the same one. */
  isAmbiguous: boolean;
}

const realDay = z.iso.date();

/** Reads YYYY-MM-DD, d-m-yyyy, d/m/yyyy and d.m.yyyy; undefined for any other form and for a day that does not exist. */
export function parseDay(text: string, order: DateOrder): ParsedDay | undefined {
  const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (yearFirst) return existing(yearFirst[1], yearFirst[2], yearFirst[3], false);
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [, first, , second, year] = yearLast;
  const isAmbiguous = Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
  return order === 'day_first'
    ? existing(year, second, first, isAmbiguous)
    : existing(year, first, second, isAmbiguous);
}

function existing(year = '', month = '', date = '', isAmbiguous: boolean): ParsedDay | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return realDay.safeParse(day).success ? { day, isAmbiguous } : undefined;
}
