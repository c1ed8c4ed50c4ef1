import type { secrecyChannels } from '../../src-shared/ipc/secrecyChannels.ts';
import { refuseFuture } from './refuseFuture.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createSecrecyHandlers({ store, now }: Services): HandlersOf<keyof typeof secrecyChannels> {
  return {
    'secrecy:ofCase': ({ caseId }) => store().considerations.ofCase(caseId),
    'secrecy:save': (consideration) => {
      refuseFuture(consideration.consideredOn, 'consideredOn', now());
      return store().considerations.save(consideration, now().toISOString());
    },
  };
}
