import { useEffect, useRef, useState } from 'react';
import { snoozeSteps } from '../../../src-shared/domain/reminder.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Reminder } from '../../../src-shared/ipc/remindersChannels.ts';
import { DayField, type DayFieldHandle } from '../../components/fields/DayField.tsx';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { Button } from '../../components/layout/Button.tsx';
import inset from '../../components/layout/InsetForm.module.css';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { formatDay } from '../../format/dates.ts';
import { capitalise } from '../../format/text.ts';
import { sentenceAt, sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { nameOf } from './describeReminder.ts';
import styles from './Reminders.module.css';

interface Props {
  reminder: Reminder;
  /** With what was done in words, null when the counsellor stopped. */
  onDone(said: string | null): void;
}

/** Puts a reminder off by one press, or to a day. */
export function SnoozeForm({ reminder, onDone }: Props) {
  const [day, setDay] = useState<string | null>(null);
  const [isIncomplete, setIncomplete] = useState(false);
  const snoozing = useAction('reminders:snooze');
  const first = useRef<HTMLButtonElement>(null);
  const dayField = useRef<DayFieldHandle>(null);
  const words = nl.reminders;

  useEffect(() => first.current?.focus(), []);

  async function snooze(until: string): Promise<void> {
    const reply = await snoozing.run({ id: reminder.id, until });
    if (reply.ok) onDone(words.snoozed(formatDay(reply.value)));
    else if (reply.error.field?.startsWith('until')) dayField.current?.focus();
  }

  function snoozeToDay(): void {
    if (day !== null) return void snooze(day);
    setIncomplete(true);
    dayField.current?.focus();
  }

  const refused = sentenceAt(snoozing.failure, 'until');
  return (
    <form
      className={inset.form}
      aria-label={words.about(words.snooze, nameOf(reminder))}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        snoozeToDay();
      }}
    >
      <div className={styles.steps}>
        {snoozeSteps.codes.map((step, index) => (
          <Button key={step} {...(index === 0 && { ref: first })} onPress={() => void snooze(step)}>
            {capitalise(snoozeSteps.labels[step])}
          </Button>
        ))}
      </div>
      <DayField
        ref={dayField}
        label={words.snoozeUntil}
        allowsFuture
        value={day}
        onChange={(value) => {
          snoozing.forget();
          setIncomplete(false);
          setDay(value);
        }}
        error={isIncomplete ? nl.common.validation.date : refused}
      />
      <FailureLine text={sentenceBeside(snoozing.failure, 'until')} />
      <FormButtons
        action={words.snoozeSave}
        look="plain"
        isBusy={snoozing.isRunning}
        onStop={() => onDone(null)}
      />
    </form>
  );
}
