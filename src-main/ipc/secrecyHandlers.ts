import type { secrecyChannels } from '../../src-shared/ipc/secrecyChannels.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createSecrecyHandlers(_services: Services): HandlersOf<keyof typeof secrecyChannels> {
  return {};
}
