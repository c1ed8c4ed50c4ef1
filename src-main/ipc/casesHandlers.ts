import { fieldsWhere } from '../../src-shared/domain/caseFieldList.ts';
import { type CaseInput, valuesIn } from '../../src-shared/domain/caseRecord.ts';
import type { casesChannels } from '../../src-shared/ipc/casesChannels.ts';
import { refuseFuture } from './refuseFuture.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

const dayFields = fieldsWhere(({ kind }) => kind === 'day');

export function createCasesHandlers({ store, now }: Services): HandlersOf<keyof typeof casesChannels> {
  function refuseFutureCase(fields: CaseInput): void {
    for (const name of dayFields) refuseFuture(valuesIn(fields, name)[0] ?? null, name, now());
  }

  return {
    'cases:list': (input) => store().caseList.page(input),
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
