import { dayOf } from '../../src-shared/domain/day.ts';
import type { referralChannels } from '../../src-shared/ipc/referralChannels.ts';
import { refuseFuture } from './refuseFuture.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createReferralHandlers({ store, now }: Services): HandlersOf<keyof typeof referralChannels> {
  return {
    'directory:list': () => store().directory.list(),
    'directory:save': (entry) => {
      refuseFuture(entry.checkedOn, 'checkedOn', now());
      return store().directory.save(entry);
    },
    'directory:check': ({ id }) => store().directory.check(id, dayOf(now())),
    'directory:remove': ({ id }) => store().directory.remove(id),
    'referrals:ofCase': ({ caseId }) => store().referrals.ofCase(caseId),
    'referrals:save': (referral) => {
      refuseFuture(referral.referredOn, 'referredOn', now());
      refuseFuture(referral.resultOn, 'resultOn', now());
      return store().referrals.save(referral);
    },
    'referrals:remove': ({ id }) => store().referrals.remove(id),
  };
}
