import { dueDayOf } from '../../src-shared/domain/reminder.ts';
import { daysOfWeek } from '../../src-shared/domain/week.ts';
import type { WeekDay, WeekTexts } from '../../src-shared/ipc/weekChannels.ts';
import type { Store } from '../store/store.ts';

/**
 * The days of a week with what is planned on them. What should have been done in an earlier week and still waits,
 * stands at today.
 */
export function weekView(store: Store, monday: string, today: string): WeekDay[] {
  const days = daysOfWeek(monday);
  const [first = monday, last = monday] = [days.at(0), days.at(-1)];
  const placed = (day: string): string => (day < first ? today : day);
  const appointments = store.appointments.between(first, last);
  const reminders = waiting(store, days, today).map(({ id, caseId, code, kind, ...due }) => ({
    id,
    caseId,
    code,
    kind,
    dueOn: dueDayOf(due),
  }));
  const inquiries = store.inquiries
    .list()
    .filter(({ answeredOn }) => answeredOn === null)
    .filter(({ answerBy }) => answerBy <= last && (answerBy >= first || days.includes(today)))
    .map(({ id, answerBy }) => ({ id, answerBy }));
  return days.map((day) => ({
    day,
    appointments: appointments.filter(({ on }) => on === day),
    reminders: reminders.filter(({ dueOn }) => placed(dueOn) === day),
    inquiries: inquiries.filter(({ answerBy }) => placed(answerBy) === day),
  }));
}

/** What a glance may not tell of that week. */
export function weekTexts(store: Store, monday: string, today: string): WeekTexts[] {
  const days = daysOfWeek(monday);
  const asked = store.inquiries.details().map(({ id, name, asked: text }) => ({ id, text, who: name }));
  return [
    ...store.appointments.textsBetween(monday, days.at(-1) ?? monday),
    ...waiting(store, days, today).map(({ id, text, alias }) => ({ id, text, who: alias ?? '' })),
    ...asked,
  ];
}

function waiting({ reminders }: Store, days: readonly string[], today: string) {
  const [first = '', last = ''] = [days.at(0), days.at(-1)];
  const due = reminders.dueBetween('', last);
  return days.includes(today) ? due : due.filter((one) => dueDayOf(one) >= first);
}
