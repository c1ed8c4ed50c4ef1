import { z } from 'zod';
import { day } from './day.ts';

/**
 * What the employer has done with a report under the Wet bescherming klokkenluiders (domain.md 5). The employer must
 * act in time, not the counsellor, who only keeps an eye on it.
 */
export const whistleblowerClock = z.object({
  reportedOn: day,
  confirmedOn: day.nullable(),
  informedOn: day.nullable(),
});

export type WhistleblowerClock = z.infer<typeof whistleblowerClock>;
