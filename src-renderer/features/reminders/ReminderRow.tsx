import type { ReactNode } from 'react';
import { dueDayOf, repeats } from '../../../src-shared/domain/reminder.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Reminder } from '../../../src-shared/ipc/remindersChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { RowButton } from '../../components/layout/RowButton.tsx';
import { Row, RowActions, SoftText } from '../../components/layout/Rows.tsx';
import { formatDay } from '../../format/dates.ts';
import { useRowMode } from '../../hooks/useRowMode.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useVault } from '../frame/VaultContext.ts';
import { DueMark } from './DueMark.tsx';
import { nameOf } from './describeReminder.ts';
import { FinishForm } from './FinishForm.tsx';
import { KindMark } from './KindMark.tsx';
import { ReminderForm } from './ReminderForm.tsx';
import styles from './Reminders.module.css';
import { SnoozeForm } from './SnoozeForm.tsx';

interface Props {
  reminder: Reminder;
  /** The day by which it is late or not. */
  today: string;
  /** What stands before it, such as the number of its case. */
  lead?: ReactNode;
  /** What it is about; left out where a glance at the screen may tell nothing. */
  children?: ReactNode;
  /** Where it can be changed and removed, not only done and put off. */
  canChange?: boolean;
  /** What was done in words, for a line that outlives this row. */
  onSaid(said: string): void;
  onRemoved?(reminder: Reminder): void;
}

type Mode = 'finish' | 'snooze' | 'change';

/** One open reminder with what can be done about it; the focus comes back to the button that was pressed. */
export function ReminderRow(props: Props) {
  const { isReadOnly } = useVault();
  const { reminder, today, canChange = false } = props;
  const { row, mode, ...form } = useRowMode<Mode, HTMLLIElement>();
  const removing = useAction('reminders:remove');
  const words = nl.reminders;
  const day = dueDayOf(reminder);
  const name = nameOf(reminder);

  function close(said: string | null): void {
    form.close();
    if (said !== null) props.onSaid(said);
  }

  async function remove(): Promise<void> {
    const reply = await removing.run({ id: reminder.id });
    if (reply.ok) props.onRemoved?.(reminder);
  }

  const act = (which: Mode, verb: string) => (
    <RowButton verb={verb} name={name} opens={which} onPress={() => form.open(which)} />
  );

  return (
    <Row ref={row}>
      <div className={styles.head}>
        {props.lead}
        <KindMark kind={reminder.kind} />
        <span className={styles.day}>{formatDay(day)}</span>
        <DueMark dueOn={day} today={today} />
      </div>
      {props.children}
      {(reminder.repeats !== 'never' || day !== reminder.dueOn) && (
        <SoftText>
          {[
            reminder.repeats !== 'never' && words.repeatsAt(repeats.labels[reminder.repeats]),
            day !== reminder.dueOn && words.snoozedFrom(formatDay(reminder.dueOn)),
          ]
            .filter(Boolean)
            .join(', ')}
        </SoftText>
      )}
      {!isReadOnly && !mode && (
        <RowActions>
          {act('finish', words.finish)}
          {day <= today && act('snooze', words.snooze)}
          {canChange && act('change', nl.common.change)}
          {canChange && (
            <Button
              look="quiet"
              aria-label={nl.common.about(nl.common.remove, name)}
              isBusy={removing.isRunning}
              onPress={() => void remove()}
            >
              {nl.common.remove}
            </Button>
          )}
        </RowActions>
      )}
      <FailureLine text={removing.failure && sentenceOf(removing.failure)} />
      {mode === 'finish' && <FinishForm reminder={reminder} onDone={close} />}
      {mode === 'snooze' && <SnoozeForm reminder={reminder} onDone={close} />}
      {mode === 'change' && (
        <ReminderForm caseId={reminder.caseId} reminder={reminder} onDone={() => close(null)} />
      )}
    </Row>
  );
}
