import { AlarmClock, CalendarCheck, CalendarDays } from 'lucide-react';
import { daysBetween } from '../../../src-shared/domain/day.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Mark } from '../../components/layout/Mark.tsx';

const marks = {
  late: { icon: AlarmClock, tone: 'warn' },
  today: { icon: CalendarCheck, tone: 'accent' },
  ahead: { icon: CalendarDays, tone: 'soft' },
} as const;

/** How far off a day is. */
export function DueMark({ dueOn, today }: { dueOn: string; today: string }) {
  const days = daysBetween(today, dueOn);
  const state = days < 0 ? 'late' : days === 0 ? 'today' : 'ahead';
  return <Mark {...marks[state]}>{wordFor(days)}</Mark>;
}

function wordFor(days: number): string {
  const words = nl.reminders.due;
  if (days < 0) return words.late(-days);
  if (days === 0) return words.today;
  return days === 1 ? words.tomorrow : words.ahead(days);
}
