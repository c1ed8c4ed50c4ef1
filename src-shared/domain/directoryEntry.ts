import { z } from 'zod';
import { day } from './day.ts';
import { referralTargets } from './referralTarget.ts';

/** Somebody, or a body, to whom a counsellor can refer. */
export const directoryFields = z.object({
  kind: referralTargets.schema,
  name: z.string().trim().min(1).max(120),
  /** Null for every organisation. */
  organisationId: z.uuid().nullable(),
  person: z.string().trim().max(120),
  telephone: z.string().trim().max(60),
  email: z.union([z.literal(''), z.email().max(200)]),
  website: z.string().trim().max(200),
  note: z.string().trim().max(2000),
  /** When the counsellor last saw that these details are right. */
  checkedOn: day.nullable(),
});

export const directoryEntry = directoryFields.extend({
  id: z.uuid(),
  /** The code of a national body that came with the app; null for the counsellor's own. */
  national: z.string().nullable(),
  /** In how many referrals it is named. */
  referrals: z.number().int().nonnegative(),
});

export type ReferralTarget = z.infer<typeof referralTargets.schema>;
export type DirectoryFields = z.infer<typeof directoryFields>;
export type DirectoryEntry = z.infer<typeof directoryEntry>;

/** Whether it is more than a year ago that the details were seen to be right. Both days as YYYY-MM-DD. */
export function isCheckedLongAgo(checkedOn: string, today: string): boolean {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return checkedOn < yearAgo;
}
