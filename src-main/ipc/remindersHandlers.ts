import { dayOf } from '../../src-shared/domain/day.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { Reminder, remindersChannels } from '../../src-shared/ipc/remindersChannels.ts';
import { nextDueOn } from '../reminders/nextDue.ts';
import { snoozedUntil } from '../reminders/snooze.ts';
import type { HandlersOf } from './register.ts';
import { createRemovedRows } from './removedRows.ts';
import type { Services } from './services.ts';

export function createRemindersHandlers(services: Services): HandlersOf<keyof typeof remindersChannels> {
  const { store, now } = services;
  const removed = createRemovedRows<Reminder>(services);
  const today = (): string => dayOf(now());

  return {
    'reminders:ofCase': ({ caseId }) => store().reminders.ofCase(caseId),
    'reminders:add': ({ caseId, ...content }) => store().reminders.add(content, caseId),
    'reminders:change': ({ id, ...content }) => store().reminders.change(id, content),
    'reminders:snooze': ({ id, until }) => {
      const day = snoozedUntil(until, store().reminders.get(id), today());
      store().reminders.snooze(id, day);
      return day;
    },
    'reminders:finish': ({ id, note, nextOn }) => {
      if (nextOn !== null && nextOn <= today()) throw new Refusal('day_not_ahead', 'nextOn');
      const next = nextOn ?? nextDueOn(store().reminders.get(id), today());
      store().reminders.finish(id, { doneOn: today(), note, nextOn: next });
      return next;
    },
    'reminders:remove': ({ id }) => removed.keep(id, store().reminders.remove(id)),
    'reminders:restore': ({ id }) => removed.putBack(id, store().reminders.putBack),
  };
}
