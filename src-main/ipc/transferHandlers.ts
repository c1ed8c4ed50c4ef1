import type { transferChannels } from '../../src-shared/ipc/transferChannels.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createTransferHandlers(_services: Services): HandlersOf<keyof typeof transferChannels> {
  return {};
}
