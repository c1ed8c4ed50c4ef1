import { dayOf } from '../../src-shared/domain/day.ts';
import type { inquiriesChannels } from '../../src-shared/ipc/inquiriesChannels.ts';
import type { RemovedInquiry } from '../store/inquiryRepository.ts';
import { refuseFuture } from './refuseFuture.ts';
import { refuseFutureCase } from './refuseFutureCase.ts';
import type { HandlersOf } from './register.ts';
import { createRemovedRows } from './removedRows.ts';
import type { Services } from './services.ts';

export function createInquiriesHandlers(services: Services): HandlersOf<keyof typeof inquiriesChannels> {
  const { store, now } = services;
  const removed = createRemovedRows<RemovedInquiry>(services);

  return {
    'inquiries:list': () => store().inquiries.list(),
    'inquiries:details': () => store().inquiries.details(),
    'inquiries:get': ({ id }) => store().inquiries.get(id),
    'inquiries:save': ({ id, ...fields }) => {
      refuseFuture(fields.receivedOn, 'receivedOn', now());
      refuseFuture(fields.answeredOn, 'answeredOn', now());
      return store().inquiries.save(id, fields);
    },
    'inquiries:answer': ({ id, isAnswered }) =>
      store().inquiries.answer(id, isAnswered ? dayOf(now()) : null),
    'inquiries:becomeCase': ({ id, fields }) => {
      refuseFutureCase(fields, now());
      return store().inquiryToCase(id, fields, now().toISOString());
    },
    'inquiries:remove': ({ id }) => removed.keep(id, store().inquiries.remove(id)),
    'inquiries:restore': ({ id }) => removed.putBack(id, store().inquiries.putBack),
  };
}
