import { dayOf } from '../../src-shared/domain/day.ts';
import type { peopleChannels } from '../../src-shared/ipc/peopleChannels.ts';
import { cleanUpCopies } from '../outgoing/cleanUpCopies.ts';
import type { HandlersOf } from './register.ts';
import { removeTraces } from './removeTraces.ts';
import type { Services } from './services.ts';

export function createPeopleHandlers(services: Services): HandlersOf<keyof typeof peopleChannels> {
  const { store, now } = services;
  return {
    'people:ofCase': ({ caseId }) => store().persons.ofCase(caseId),
    'people:identities': ({ caseId }) => store().persons.identities(caseId),
    'people:independence': ({ caseId }) => store().independence.ofCase(caseId),
    'people:add': ({ caseId, role, identity }) => store().persons.add(caseId, role, identity),
    'people:change': ({ identity, ...place }) => store().persons.change(place, identity),
    'people:remove': (place) => store().persons.remove(place),
    'people:candidates': ({ caseId }) => store().persons.candidates(caseId),
    'people:join': ({ sameAs, ...place }) => store().persons.join(place, sameAs),
    'people:part': (place) => store().persons.part(place),
    'people:destroy': ({ caseId, typedCode }) => {
      store().identity.check(caseId, typedCode);
      // Destroying empties the places of copies outside, so that those which go at a lock go now.
      cleanUpCopies(store(), now());
      store().identity.destroy(caseId, typedCode, dayOf(now()));
      removeTraces(services);
    },
  };
}
