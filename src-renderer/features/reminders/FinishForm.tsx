import { useEffect, useRef } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Reminder } from '../../../src-shared/ipc/remindersChannels.ts';
import { DayField, type DayFieldHandle } from '../../components/fields/DayField.tsx';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { InsetForm } from '../../components/layout/InsetForm.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { SaveFailure } from '../../components/layout/SaveStatus.tsx';
import { formatDay } from '../../format/dates.ts';
import { sentenceAt, sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useFormDraft } from '../../ipc/useFormDraft.ts';
import { nameOf } from './describeReminder.ts';

interface Props {
  reminder: Reminder;
  /** With what was done in words, null when the counsellor stopped. */
  onDone(said: string | null): void;
}

/** How it went, and for nazorg when the next time is; both may stay empty. */
export function FinishForm({ reminder, onDone }: Props) {
  const form = useForm<{ note: string; nextOn: string | null }>({
    defaultValues: { note: '', nextOn: null },
  });
  const draft = useFormDraft(`reminderDone:${reminder.id}:${reminder.caseId ?? 'general'}`, form);
  const finishing = useAction('reminders:finish');
  const nextDay = useRef<DayFieldHandle>(null);
  const { control, setFocus } = form;
  const words = nl.reminders;

  // At once: the next key is meant for this field.
  useEffect(() => setFocus('note'), [setFocus]);

  async function stop(said: string | null): Promise<void> {
    await draft.drop();
    onDone(said);
  }

  async function finish(values: { note: string; nextOn: string | null }): Promise<void> {
    const reply = await finishing.run({ id: reminder.id, ...values });
    if (reply.ok) {
      await stop(reply.value === null ? words.finished : words.finishedNext(formatDay(reply.value)));
    } else if (reply.error.field === 'nextOn') nextDay.current?.focus();
  }

  return (
    <InsetForm
      aria-label={words.about(words.finish, nameOf(reminder))}
      noValidate
      onSubmit={form.handleSubmit(finish)}
    >
      <Controller
        name="note"
        control={control}
        render={({ field }) => (
          <TextField
            label={words.finishNote}
            isOptional
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            maxLength={2000}
            inputRef={field.ref}
            autoComplete="off"
          />
        )}
      />
      {reminder.kind === 'aftercare' && reminder.repeats === 'never' && (
        <Controller
          name="nextOn"
          control={control}
          render={({ field }) => (
            <DayField
              ref={nextDay}
              label={words.finishNext}
              isOptional
              allowsFuture
              value={field.value}
              onChange={(value) => {
                finishing.forget();
                field.onChange(value);
              }}
              error={sentenceAt(finishing.failure, 'nextOn')}
            />
          )}
        />
      )}
      <SaveFailure store={draft.store} />
      <FailureLine text={sentenceBeside(finishing.failure, 'nextOn')} />
      <FormButtons action={words.finishSave} isBusy={finishing.isRunning} onStop={() => void stop(null)} />
    </InsetForm>
  );
}
