import type { formDraftChannels } from '../../src-shared/ipc/formDraftChannels.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createFormDraftHandlers({ store }: Services): HandlersOf<keyof typeof formDraftChannels> {
  return {
    'formDrafts:get': ({ form }) => store().formDrafts.get(form),
    'formDrafts:save': ({ form, content }) => store().formDrafts.save(form, content),
    'formDrafts:drop': ({ form }) => store().formDrafts.drop(form),
  };
}
