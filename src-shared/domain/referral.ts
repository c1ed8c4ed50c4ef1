import { z } from 'zod';
import { codeList } from './codeList.ts';
import { day } from './day.ts';
import { referralTargets } from './referralTarget.ts';

/** What the reporter said of being referred. While it must still be asked, nobody has been referred. */
export const consents = codeList({
  given: 'de melder geeft toestemming',
  not_needed: 'niet nodig, de melder gaat zelf',
  to_ask: 'nog te vragen',
});

const fields = z.object({
  /** The entry of the directory; null for somebody who is not in it. */
  directoryId: z.uuid().nullable(),
  kind: referralTargets.schema,
  name: z.string().trim().min(1).max(120),
  referredOn: day,
  reason: z.string().trim().max(2000),
  consent: consents.schema,
  /** What came of it; empty while that is not known. */
  result: z.string().trim().max(2000),
  resultOn: day.nullable(),
});

/** A referral of a case, as a counsellor fills it in. */
export const referralFields = fields.refine(({ result, resultOn }) => result === '' || resultOn !== null, {
  path: ['resultOn'],
});

export const referral = fields.extend({ id: z.uuid() });

export type ReferralFields = z.infer<typeof fields>;
export type Referral = z.infer<typeof referral>;

/** Whether the reporter was referred: a case counts only such a referral. */
export function isReferred({ consent }: Pick<ReferralFields, 'consent'>): boolean {
  return consent !== 'to_ask';
}
