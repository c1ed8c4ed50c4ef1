import type { documentChannels } from '../../src-shared/ipc/documentChannels.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createDocumentHandlers(_services: Services): HandlersOf<keyof typeof documentChannels> {
  return {};
}
