import { z } from 'zod';
import { day } from './day.ts';

/**
 * Steps of the employer with a report under the Wet bescherming klokkenluiders (article 2). The employer must
 * act in time, not the counsellor, who only keeps an eye on it.
 */
export const whistleblowerClock = z.object({
  reportedOn: day,
  confirmedOn: day.nullable(),
  informedOn: day.nullable(),
});

export type WhistleblowerClock = z.infer<typeof whistleblowerClock>;
