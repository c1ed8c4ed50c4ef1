import type { findChannels } from '../../src-shared/ipc/findChannels.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createFindHandlers({ store }: Services): HandlersOf<keyof typeof findChannels> {
  return {
    'cases:list': (input) => store().caseList.page(input),
    'search:find': (input) => store().search.find(input),
  };
}
