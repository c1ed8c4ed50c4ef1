import type { casesChannels } from '../../src-shared/ipc/casesChannels.ts';
import { refuseFuture } from './refuseFuture.ts';
import { refuseFutureCase } from './refuseFutureCase.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createCasesHandlers({ store, now }: Services): HandlersOf<keyof typeof casesChannels> {
  return {
    'cases:list': (input) => store().caseList.page(input),
    'cases:get': ({ id }) => ({
      ...store().cases.get(id),
      entries: store().entries.ofCase(id),
      drafts: store().entries.draftsOf(id),
    }),
    'cases:create': (fields) => {
      refuseFutureCase(fields, now());
      return store().cases.create(fields);
    },
    'cases:update': ({ id, fields }) => {
      refuseFutureCase(fields, now());
      store().cases.update(id, fields);
    },
    'cases:close': ({ id, ...closing }) => {
      refuseFuture(closing.closedOn, 'closedOn', now());
      store().closing.close(id, closing);
    },
    'cases:agreeAftercare': ({ id, ...agreement }) => {
      refuseFuture(agreement.aftercareFrom, 'aftercareFrom', now());
      store().closing.agreeAftercare(id, agreement);
    },
  };
}
