import { dayOf } from '../../src-shared/domain/day.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';

/** @throws Refusal `date_in_future`. */
export function refuseFuture(day: string | null, field: string, now: Date): void {
  if (day !== null && day > dayOf(now)) throw new Refusal('date_in_future', field);
}
