import { z } from 'zod';
import { referral, referralFields } from '../domain/referral.ts';
import type { Spec } from './spec.ts';

const referralInput = referralFields.safeExtend({
  id: z.uuid().nullable(),
  caseId: z.uuid(),
  /** Puts somebody who is not in the directory in it too. */
  addsToDirectory: z.boolean(),
});

const changedByReferral = ['referrals:ofCase', 'cases:get', 'cases:list', 'directory:list'] as const;

export const referralsChannels = {
  /** The referrals of a case, the latest first. */
  'referrals:ofCase': {
    input: z.object({ caseId: z.uuid() }),
    output: z.array(referral),
    whenLocked: 'refuse',
  },
  /** Adds or changes a referral, and has the coded fields of its case count it. */
  'referrals:save': {
    input: referralInput,
    output: z.uuid(),
    whenLocked: 'refuse',
    stale: changedByReferral,
  },
  'referrals:remove': {
    input: z.object({ id: z.uuid() }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: changedByReferral,
  },
} as const satisfies Record<string, Spec>;

export type ReferralInput = z.infer<typeof referralInput>;
