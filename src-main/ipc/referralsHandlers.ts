import type { referralsChannels } from '../../src-shared/ipc/referralsChannels.ts';
import { refuseFuture } from './refuseFuture.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createReferralsHandlers({
  store,
  now,
}: Services): HandlersOf<keyof typeof referralsChannels> {
  return {
    'referrals:ofCase': ({ caseId }) => store().referrals.ofCase(caseId),
    'referrals:save': (referral) => {
      refuseFuture(referral.referredOn, 'referredOn', now());
      refuseFuture(referral.resultOn, 'resultOn', now());
      return store().referrals.save(referral);
    },
    'referrals:remove': ({ id }) => store().referrals.remove(id),
  };
}
