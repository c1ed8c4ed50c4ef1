import type { RefObject } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { TodayReminder } from '../../../src-shared/ipc/todayChannels.ts';
import { useFocusAfterLeaving } from '../../hooks/useFocusAfterLeaving.ts';
import { ReminderRow } from '../reminders/ReminderRow.tsx';
import { CaseLink } from './CaseLink.tsx';
import styles from './Today.module.css';

interface Props {
  reminders: readonly TodayReminder[];
  day: string;
  showsNames: boolean;
  /** Takes the focus when the last row leaves. */
  whenEmpty: RefObject<HTMLElement | null>;
  onSaid(said: string): void;
}

/** Reminders of all cases, by number and kind; what they are about only when asked for. */
export function DueReminders(props: Props) {
  const { reminders, showsNames } = props;
  const list = useFocusAfterLeaving(
    reminders.map((one) => one.id),
    props.whenEmpty,
  );
  if (reminders.length === 0) return null;
  return (
    <ul ref={list} className={styles.rows}>
      {reminders.map((one) => (
        <ReminderRow
          key={one.id}
          reminder={one}
          today={props.day}
          onSaid={props.onSaid}
          lead={
            one.caseId === null ? (
              <span className={styles.general}>{nl.today.general}</span>
            ) : (
              <CaseLink caseId={one.caseId} code={one.code ?? ''} alias={showsNames ? one.alias : null} />
            )
          }
        >
          {showsNames && one.text !== '' && <p className={styles.text}>{one.text}</p>}
        </ReminderRow>
      ))}
    </ul>
  );
}
