import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { plusDays } from '../../../src-shared/domain/day.ts';
import {
  type ReminderContent,
  reminderContent,
  reminderKinds,
  repeats,
} from '../../../src-shared/domain/reminder.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Reminder } from '../../../src-shared/ipc/remindersChannels.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { choicesOf } from '../../components/fields/choicesOf.ts';
import { DayField } from '../../components/fields/DayField.tsx';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { RadioList } from '../../components/fields/RadioList.tsx';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { InsetForm } from '../../components/layout/InsetForm.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { SaveFailure } from '../../components/layout/SaveStatus.tsx';
import { today } from '../../format/dates.ts';
import { capitalise } from '../../format/text.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useFormDraft } from '../../ipc/useFormDraft.ts';
import { nameOf } from './describeReminder.ts';

interface Props {
  /** Null for a reminder that belongs to no case. */
  caseId: string | null;
  /** Undefined for a new one. */
  reminder?: Reminder;
  onDone(): void;
}

const DAYS_AHEAD = 7;

/** What to think of and when; half filled in, it comes back after a lock. */
export function ReminderForm({ caseId, reminder, onDone }: Props) {
  const form = useForm<ReminderContent>({
    resolver: zodResolver(reminderContent),
    defaultValues: reminder ?? {
      kind: caseId === null ? 'reminder' : 'aftercare',
      text: '',
      dueOn: plusDays(today(), DAYS_AHEAD),
      repeats: 'never',
    },
  });
  // The id of the case comes last in the name, whatever else is in it.
  const name = ['reminder', reminder?.id, caseId ?? 'general'].filter(Boolean).join(':');
  const draft = useFormDraft(name, form);
  const adding = useAction('reminders:add');
  const changing = useAction('reminders:change');
  const words = nl.reminders;
  const { control, setFocus } = form;
  const kind = useWatch({ control, name: 'kind' });
  const failure = adding.failure ?? changing.failure;

  // At once: the next key is meant for this field.
  useEffect(() => setFocus('text'), [setFocus]);

  async function stop(): Promise<void> {
    await draft.drop();
    onDone();
  }

  async function save(content: ReminderContent): Promise<void> {
    const reply = reminder
      ? await changing.run({ ...content, id: reminder.id })
      : await adding.run({ ...content, caseId });
    if (reply.ok) await stop();
  }

  return (
    <InsetForm
      aria-label={reminder ? words.changeTitle(nameOf(reminder)) : words.newTitle}
      noValidate
      onSubmit={form.handleSubmit(save)}
    >
      {caseId !== null && (
        <BoundField form={form} name="kind">
          {(bound) => (
            <RadioList
              {...bound}
              label={words.kind}
              choices={reminderKinds.codes.map((value) => ({
                value,
                label: capitalise(reminderKinds.labels[value]),
              }))}
            />
          )}
        </BoundField>
      )}
      <BoundField form={form} name="text">
        {(bound, ref) => (
          <TextField
            {...bound}
            label={words.text}
            isOptional={kind === 'aftercare'}
            error={bound.error && bound.value.trim() === '' ? nl.common.validation.required : bound.error}
            inputRef={ref}
            autoComplete="off"
          />
        )}
      </BoundField>
      <BoundField form={form} name="dueOn">
        {(bound, ref) => (
          <DayField
            {...bound}
            ref={ref}
            label={words.dueOn}
            error={bound.error && bound.value ? words.dayRefused : bound.error}
            allowsFuture
          />
        )}
      </BoundField>
      <BoundField form={form} name="repeats">
        {(bound, ref) => (
          <SelectField {...bound} selectRef={ref} label={words.repeats} choices={choicesOf(repeats)} />
        )}
      </BoundField>
      <SaveFailure store={draft.store} />
      <FailureLine text={failure && sentenceOf(failure)} />
      <FormButtons action={words.save} isBusy={adding.isRunning || changing.isRunning} onStop={stop} />
    </InsetForm>
  );
}
