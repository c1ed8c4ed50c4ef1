import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { type Reminder, remindersChannels } from '../../../src-shared/ipc/remindersChannels.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { DayField } from '../../components/fields/DayField.tsx';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { InsetForm } from '../../components/layout/InsetForm.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { SaveFailure } from '../../components/layout/SaveStatus.tsx';
import { formatDay } from '../../format/dates.ts';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useFormDraft } from '../../ipc/useFormDraft.ts';
import { nameOf } from './describeReminder.ts';

const schema = remindersChannels['reminders:finish'].input.pick({ note: true, nextOn: true });

type Values = z.infer<typeof schema>;

interface Props {
  reminder: Reminder;
  /** With what was done in words, null when the counsellor stopped. */
  onDone(said: string | null): void;
}

/** How it went, and for nazorg when the next time is; both may stay empty. */
export function FinishForm({ reminder, onDone }: Props) {
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { note: '', nextOn: null },
  });
  const draft = useFormDraft(`reminderDone:${reminder.id}:${reminder.caseId ?? 'general'}`, form);
  const finishing = useAction('reminders:finish');
  const { setFocus } = form;
  const words = nl.reminders;

  // At once: the next key is meant for this field.
  useEffect(() => setFocus('note'), [setFocus]);

  async function stop(said: string | null): Promise<void> {
    await draft.drop();
    onDone(said);
  }

  async function finish(values: Values): Promise<void> {
    const reply = await finishing.run({ id: reminder.id, ...values });
    if (!reply.ok) return;
    await stop(reply.value === null ? words.finished : words.finishedNext(formatDay(reply.value)));
  }

  return (
    <InsetForm
      aria-label={nl.common.about(words.finish, nameOf(reminder))}
      noValidate
      onSubmit={form.handleSubmit(finish)}
    >
      <BoundField form={form} name="note">
        {(bound, ref) => (
          <TextField
            {...bound}
            label={words.finishNote}
            isOptional
            maxLength={2000}
            inputRef={ref}
            autoComplete="off"
          />
        )}
      </BoundField>
      {reminder.kind === 'aftercare' && reminder.repeats === 'never' && (
        <BoundField form={form} name="nextOn" failure={finishing.failure}>
          {(bound, ref) => <DayField {...bound} ref={ref} label={words.finishNext} isOptional allowsFuture />}
        </BoundField>
      )}
      <SaveFailure store={draft.store} />
      <FailureLine text={sentenceBeside(finishing.failure, 'nextOn')} />
      <FormButtons action={words.finishSave} isBusy={finishing.isRunning} onStop={() => void stop(null)} />
    </InsetForm>
  );
}
