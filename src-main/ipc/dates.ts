import { formatISO } from 'date-fns';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';

/** The day of a moment in the counsellor's own time zone, as YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  return formatISO(moment, { representation: 'date' });
}

/** @throws Refusal `date_in_future`. */
export function refuseFuture(day: string | null, field: string, now: Date): void {
  if (day !== null && day > dayOf(now)) throw new Refusal('date_in_future', field);
}
