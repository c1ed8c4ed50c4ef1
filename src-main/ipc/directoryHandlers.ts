import { dayOf } from '../../src-shared/domain/day.ts';
import type { directoryChannels } from '../../src-shared/ipc/directoryChannels.ts';
import { refuseFuture } from './refuseFuture.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createDirectoryHandlers({
  store,
  now,
}: Services): HandlersOf<keyof typeof directoryChannels> {
  return {
    'directory:list': () => store().directory.list(),
    'directory:save': (entry) => {
      refuseFuture(entry.checkedOn, 'checkedOn', now());
      return store().directory.save(entry);
    },
    'directory:check': ({ id }) => store().directory.check(id, dayOf(now())),
    'directory:remove': ({ id }) => store().directory.remove(id),
  };
}
