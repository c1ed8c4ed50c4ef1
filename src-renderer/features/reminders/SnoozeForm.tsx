import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { reminderDay, snoozeSteps } from '../../../src-shared/domain/reminder.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Reminder } from '../../../src-shared/ipc/remindersChannels.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { DayField } from '../../components/fields/DayField.tsx';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { InsetForm } from '../../components/layout/InsetForm.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { formatDay } from '../../format/dates.ts';
import { capitalise } from '../../format/text.ts';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { nameOf } from './describeReminder.ts';
import styles from './Reminders.module.css';

const schema = z.object({ until: reminderDay });

interface Props {
  reminder: Reminder;
  /** With what was done in words, null when the counsellor stopped. */
  onDone(said: string | null): void;
}

/** Puts a reminder off by one press, or to a day. */
export function SnoozeForm({ reminder, onDone }: Props) {
  const form = useForm({ resolver: zodResolver(schema) });
  const snoozing = useAction('reminders:snooze');
  const first = useRef<HTMLButtonElement>(null);
  const words = nl.reminders;

  useEffect(() => first.current?.focus(), []);

  async function snooze(until: string): Promise<void> {
    const reply = await snoozing.run({ id: reminder.id, until });
    if (reply.ok) onDone(words.snoozed(formatDay(reply.value)));
  }

  return (
    <InsetForm
      aria-label={nl.common.about(words.snooze, nameOf(reminder))}
      noValidate
      onSubmit={form.handleSubmit(({ until }) => snooze(until))}
    >
      <div className={styles.steps}>
        {snoozeSteps.codes.map((step, index) => (
          <Button key={step} {...(index === 0 && { ref: first })} onPress={() => void snooze(step)}>
            {capitalise(snoozeSteps.labels[step])}
          </Button>
        ))}
      </div>
      <BoundField form={form} name="until" failure={snoozing.failure}>
        {(bound, ref) => (
          <DayField {...bound} ref={ref} value={bound.value ?? null} label={words.snoozeUntil} allowsFuture />
        )}
      </BoundField>
      <FailureLine text={sentenceBeside(snoozing.failure, 'until')} />
      <FormButtons
        action={words.snoozeSave}
        look="plain"
        isBusy={snoozing.isRunning}
        onStop={() => onDone(null)}
      />
    </InsetForm>
  );
}
