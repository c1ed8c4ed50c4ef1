import type { signalsChannels } from '../../src-shared/ipc/signalsChannels.ts';
import type { Signal } from '../store/signalRepository.ts';
import { refuseFuture } from './refuseFuture.ts';
import type { HandlersOf } from './register.ts';
import { createRemovedRows } from './removedRows.ts';
import type { Services } from './services.ts';

export function createSignalsHandlers(services: Services): HandlersOf<keyof typeof signalsChannels> {
  const { store, now } = services;
  const removed = createRemovedRows<Signal>(services);

  return {
    'signals:list': () => store().signals.list(),
    'signals:texts': () => store().signals.texts(),
    'signals:get': ({ id }) => {
      const { id: _id, ...fields } = store().signals.get(id);
      return fields;
    },
    'signals:save': ({ id, ...fields }) => {
      refuseFuture(fields.heardOn, 'heardOn', now());
      store().signals.save(id, fields);
    },
    'signals:remove': ({ id }) => removed.keep(id, store().signals.remove(id)),
    'signals:restore': ({ id }) => removed.putBack(id, store().signals.putBack),
  };
}
