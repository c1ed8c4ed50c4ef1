import { dayOf } from '../../src-shared/domain/day.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { Reminder, remindersChannels } from '../../src-shared/ipc/remindersChannels.ts';
import { nextDueOn } from '../reminders/nextDue.ts';
import { snoozedUntil } from '../reminders/snooze.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createRemindersHandlers({
  store,
  onLock,
  now,
}: Services): HandlersOf<keyof typeof remindersChannels> {
  /** In memory only, so that a lock makes a removal final. */
  const removed = new Map<string, Reminder>();
  onLock(() => removed.clear());
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
    'reminders:remove': ({ id }) => void removed.set(id, store().reminders.remove(id)),
    'reminders:restore': ({ id }) => {
      const reminder = removed.get(id);
      if (!reminder) throw new Refusal('not_found');
      store().reminders.putBack(reminder);
      removed.delete(id);
    },
  };
}
