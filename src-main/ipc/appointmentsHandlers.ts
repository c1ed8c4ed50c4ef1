import { dayOf } from '../../src-shared/domain/day.ts';
import { entryContent } from '../../src-shared/domain/entryContent.ts';
import type { appointmentsChannels, WholeAppointment } from '../../src-shared/ipc/appointmentsChannels.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { Store } from '../store/store.ts';
import type { HandlersOf } from './register.ts';
import { createRemovedRows } from './removedRows.ts';
import type { Services } from './services.ts';

/** What can only be said of an appointment whose day has come. */
const ENDED: readonly string[] = ['kept', 'no_show'];

export function createAppointmentsHandlers(
  services: Services,
): HandlersOf<keyof typeof appointmentsChannels> {
  const { store, now } = services;
  const removed = createRemovedRows<WholeAppointment>(services);
  const today = (): string => dayOf(now());

  return {
    'appointments:ofCase': ({ caseId }) => store().appointments.ofCase(caseId, today()),
    'appointments:get': ({ id }) => store().appointments.get(id),
    'appointments:subjects': () => ({
      cases: store().appointments.openCases(),
      inquiries: store()
        .inquiries.list()
        .map(({ id, receivedOn, receivedAt }) => ({ id, receivedOn, receivedAt })),
    }),
    'appointments:overlapping': ({ exceptId, ...time }) => store().appointments.overlapping(time, exceptId),
    'appointments:add': (content) => store().appointments.add(content),
    'appointments:change': ({ id, ...content }) => store().appointments.change(id, content),
    'appointments:move': ({ id, ...moved }) => store().appointments.move(id, moved),
    'appointments:settle': ({ id, state }) => {
      const { on } = store().appointments.get(id);
      if (ENDED.includes(state) && on > today()) throw new Refusal('appointment_ahead');
      store().appointments.settle(id, state);
    },
    'appointments:beginEntry': ({ id }) => beginEntry(store(), id),
    'appointments:remove': ({ id }) => removed.keep(id, store().appointments.remove(id)),
    'appointments:restore': ({ id }) => removed.putBack(id, store().appointments.putBack),
  };
}

/** A draft of a new entry, never in the place of another one. */
function beginEntry({ appointments, entries }: Store, id: string): void {
  const { caseId, on, at, minutes, state } = appointments.get(id);
  if (caseId === null || state !== 'kept') throw new Refusal('appointment_not_kept');
  if (entries.draftsOf(caseId).some(({ entryId }) => entryId === null)) throw new Refusal('draft_waiting');
  const content = entryContent.parse({
    kind: 'contact',
    occurredOn: on,
    occurredAt: at,
    minutes,
    party: 'reporter',
    text: '',
  });
  entries.saveDraft({ ...content, caseId, entryId: null });
}
