import type { secrecyChannels } from '../../src-shared/ipc/secrecyChannels.ts';
import { refuseFuture } from './refuseFuture.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createSecrecyHandlers({ store, now }: Services): HandlersOf<keyof typeof secrecyChannels> {
  return {
    'secrecy:ofCase': ({ caseId }) => store().secrecy.ofCase(caseId),
    'secrecy:save': (record) => {
      refuseFuture(record.consideredOn, 'consideredOn', now());
      return store().secrecy.save(record, now().toISOString());
    },
  };
}
