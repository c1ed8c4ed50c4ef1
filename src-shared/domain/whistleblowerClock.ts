import { z } from 'zod';
import { codeList } from './codeList.ts';
import { day } from './day.ts';

/** Where a suspicion of wrongdoing was reported: the reporter may go to an authority at once. */
export const reportedTos = codeList({
  employer: 'bij de werkgever',
  authority: 'bij een externe instantie',
  both: 'bij allebei',
});

const fields = z.object({
  reportedTo: reportedTos.schema,
  /** When the employer got it; only then its terms run. */
  reportedOn: day.nullable(),
  confirmedOn: day.nullable(),
  informedOn: day.nullable(),
  /** The authority that got it, and when, as far as the counsellor knows. */
  authority: z.string().trim().max(120),
  authorityOn: day.nullable(),
});

/**
 * A report under the Wet bescherming klokkenluiders, with the steps of the employer (article 2). The employer must
 * act in time, not the counsellor, who only keeps an eye on it.
 */
export const whistleblowerClock = fields.refine(
  ({ reportedTo, reportedOn }) => reportedTo === 'authority' || reportedOn !== null,
  { path: ['reportedOn'] },
);

export type WhistleblowerClock = z.infer<typeof whistleblowerClock>;

/** What means nothing beside where it was reported is left out. */
export function withoutOthers(clock: WhistleblowerClock): WhistleblowerClock {
  switch (clock.reportedTo) {
    case 'employer':
      return { ...clock, authority: '', authorityOn: null };
    case 'authority':
      return { ...clock, reportedOn: null, confirmedOn: null, informedOn: null };
    case 'both':
      return clock;
  }
}
