import type { organisationsChannels } from '../../src-shared/ipc/organisationsChannels.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createOrganisationsHandlers({
  store,
}: Services): HandlersOf<keyof typeof organisationsChannels> {
  return {
    'organisations:list': () => store().organisations.list(),
    'organisations:save': (organisation) => store().organisations.save(organisation),
    'organisations:remove': ({ id }) => store().organisations.remove(id),
  };
}
