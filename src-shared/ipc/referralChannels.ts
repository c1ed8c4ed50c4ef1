import { z } from 'zod';
import { directoryEntry, directoryFields } from '../domain/directoryEntry.ts';
import { referral, referralFields } from '../domain/referral.ts';
import type { Spec } from './spec.ts';

const directoryInput = directoryFields.extend({ id: z.uuid().nullable() });

const referralInput = referralFields.safeExtend({
  id: z.uuid().nullable(),
  caseId: z.uuid(),
  /** Puts somebody who is not in the directory in it too. */
  addsToDirectory: z.boolean(),
});

export const referralChannels = {
  /** Everybody in the directory, by name. */
  'directory:list': { input: z.void(), output: z.array(directoryEntry), whenLocked: 'refuse' },
  'directory:save': { input: directoryInput, output: z.uuid(), whenLocked: 'refuse' },
  /** Records that its details were right today. */
  'directory:check': { input: z.object({ id: z.uuid() }), output: z.void(), whenLocked: 'refuse' },
  /** Takes an entry out; referrals to it keep its name. */
  'directory:remove': { input: z.object({ id: z.uuid() }), output: z.void(), whenLocked: 'refuse' },
  /** The referrals of a case, the latest first. */
  'referrals:ofCase': {
    input: z.object({ caseId: z.uuid() }),
    output: z.array(referral),
    whenLocked: 'refuse',
  },
  /** Adds or changes a referral, and has the coded fields of its case count it. */
  'referrals:save': { input: referralInput, output: z.uuid(), whenLocked: 'refuse' },
  'referrals:remove': { input: z.object({ id: z.uuid() }), output: z.void(), whenLocked: 'refuse' },
} as const satisfies Record<string, Spec>;

export type DirectoryInput = z.infer<typeof directoryInput>;
export type ReferralInput = z.infer<typeof referralInput>;
