import type { CaseInput } from '../../src-shared/domain/caseRecord.ts';
import type { caseChannels } from '../../src-shared/ipc/caseChannels.ts';
import { refuseFuture } from './refuseFuture.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createCaseHandlers({ store, now }: Services): HandlersOf<keyof typeof caseChannels> {
  function refuseFutureCase(fields: CaseInput): void {
    refuseFuture(fields.openedOn, 'openedOn', now());
    refuseFuture(fields.closedOn, 'closedOn', now());
    refuseFuture(fields.reporterLeftOn, 'reporterLeftOn', now());
  }

  return {
    'organisations:list': () => store().organisations.list(),
    'organisations:save': (organisation) => store().organisations.save(organisation),
    'organisations:remove': ({ id }) => store().organisations.remove(id),
    'cases:get': ({ id }) => ({
      ...store().cases.get(id),
      entries: store().entries.ofCase(id),
      drafts: store().entries.draftsOf(id),
    }),
    'cases:create': (fields) => {
      refuseFutureCase(fields);
      return store().cases.create(fields);
    },
    'cases:update': ({ id, fields }) => {
      refuseFutureCase(fields);
      store().cases.update(id, fields);
    },
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
