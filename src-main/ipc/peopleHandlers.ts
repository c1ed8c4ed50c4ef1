import type { peopleChannels } from '../../src-shared/ipc/peopleChannels.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createPeopleHandlers(_services: Services): HandlersOf<keyof typeof peopleChannels> {
  return {};
}
