import type { referralChannels } from '../../src-shared/ipc/referralChannels.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createReferralHandlers(_services: Services): HandlersOf<keyof typeof referralChannels> {
  return {};
}
