import type { placesChannels } from '../../src-shared/ipc/placesChannels.ts';
import { refuseFuture } from './refuseFuture.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createPlacesHandlers({ store, now }: Services): HandlersOf<keyof typeof placesChannels> {
  return {
    'places:list': () => store().places.list(),
    'places:save': (place) => {
      refuseFuture(place.retiredOn, 'retiredOn', now());
      return store().places.save(place);
    },
    'places:remove': ({ id }) => store().places.remove(id),
  };
}
