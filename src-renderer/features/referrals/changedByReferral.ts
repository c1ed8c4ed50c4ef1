import type { Channel } from '../../../src-shared/ipc/contract.ts';

/** What is answered differently after a referral was saved or removed. */
export const changedByReferral: readonly Channel[] = [
  'referrals:ofCase',
  'cases:get',
  'cases:list',
  'directory:list',
];
