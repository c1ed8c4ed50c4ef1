import type { formDraftsChannels } from '../../src-shared/ipc/formDraftsChannels.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createFormDraftsHandlers({ store }: Services): HandlersOf<keyof typeof formDraftsChannels> {
  return {
    'formDrafts:get': ({ form }) => store().formDrafts.get(form),
    'formDrafts:save': ({ form, content }) => store().formDrafts.save(form, content),
    'formDrafts:drop': ({ form }) => store().formDrafts.drop(form),
  };
}
