import type { themesChannels } from '../../src-shared/ipc/themesChannels.ts';
import { refuseFuture } from './refuseFuture.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createThemesHandlers({ store, now }: Services): HandlersOf<keyof typeof themesChannels> {
  return {
    'themes:list': () => store().themes.list(),
    'themes:save': (theme) => {
      refuseFuture(theme.retiredOn, 'retiredOn', now());
      return store().themes.save(theme);
    },
    'themes:remove': ({ id }) => store().themes.remove(id),
  };
}
