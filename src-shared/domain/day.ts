import { z } from 'zod';

const EARLIEST = '1980-01-01';

/** A calendar day as YYYY-MM-DD; an earlier one than a working life allows is a typing error. */
export const day = z.iso.date().refine((value) => value >= EARLIEST);

/** The day of a moment in the counsellor's own time zone. */
export function dayOf(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
