import { CircleAlert, Hourglass } from 'lucide-react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { classes } from '../../format/text.ts';
import styles from './Reminders.module.css';

/** Whether a term of the employer still runs, as icon, word and colour. */
export function TermMark({ dueOn, today }: { dueOn: string; today: string }) {
  const isPassed = dueOn < today;
  const Icon = isPassed ? CircleAlert : Hourglass;
  return (
    <span className={classes(styles.mark, isPassed ? styles.late : styles.ahead)}>
      <Icon size={14} aria-hidden />
      {isPassed ? nl.reminders.employer.passed : nl.reminders.employer.running}
    </span>
  );
}
