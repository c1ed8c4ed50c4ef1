import { CircleAlert, Hourglass } from 'lucide-react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Mark } from '../../components/layout/Mark.tsx';

/** Whether a term of the employer still runs. */
export function TermMark({ dueOn, today }: { dueOn: string; today: string }) {
  const words = nl.reminders.employer;
  return dueOn < today ? (
    <Mark tone="warn" icon={CircleAlert}>
      {words.passed}
    </Mark>
  ) : (
    <Mark tone="soft" icon={Hourglass}>
      {words.running}
    </Mark>
  );
}
