import type { entriesChannels } from '../../src-shared/ipc/entriesChannels.ts';
import { refuseFuture } from './refuseFuture.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createEntriesHandlers({ store, now }: Services): HandlersOf<keyof typeof entriesChannels> {
  return {
    'entries:saveDraft': (draft) => store().entries.saveDraft(draft),
    'entries:discardDraft': (draft) => store().entries.discardDraft(draft),
    'entries:remove': ({ id }) => store().entries.remove(id, now().toISOString()),
    'entries:restore': ({ id }) => store().entries.restore(id),
    'entries:versions': ({ id }) => store().entries.versionsOf(id),
    'entries:commit': (draft) => {
      refuseFuture(draft.occurredOn, 'occurredOn', now());
      return store().entries.commit(draft, now().toISOString());
    },
  };
}
