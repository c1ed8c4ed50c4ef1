import { AlarmClock, CalendarCheck, CalendarDays } from 'lucide-react';
import { daysBetween } from '../../../src-shared/domain/day.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { classes } from '../../format/text.ts';
import styles from './Reminders.module.css';

const icons = { late: AlarmClock, today: CalendarCheck, ahead: CalendarDays } as const;

/** How far off a day is, as icon, word and colour. */
export function DueMark({ dueOn, today }: { dueOn: string; today: string }) {
  const days = daysBetween(today, dueOn);
  const state = days < 0 ? 'late' : days === 0 ? 'today' : 'ahead';
  const Icon = icons[state];
  return (
    <span className={classes(styles.mark, styles[state])}>
      <Icon size={14} aria-hidden />
      {wordFor(days)}
    </span>
  );
}

function wordFor(days: number): string {
  const words = nl.reminders.due;
  if (days < 0) return words.late(-days);
  if (days === 0) return words.today;
  return days === 1 ? words.tomorrow : words.ahead(days);
}
