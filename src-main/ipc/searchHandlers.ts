import type { searchChannels } from '../../src-shared/ipc/searchChannels.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createSearchHandlers({ store }: Services): HandlersOf<keyof typeof searchChannels> {
  return {
    'search:find': (input) => store().search.find(input),
  };
}
