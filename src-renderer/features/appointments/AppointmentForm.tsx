import { useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { WholeAppointment } from '../../../src-shared/ipc/appointmentsChannels.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { InsetForm } from '../../components/layout/InsetForm.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { SaveFailure } from '../../components/layout/SaveStatus.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useFormDraft } from '../../ipc/useFormDraft.ts';
import { nameOf } from './describeAppointment.ts';
import { OverlapNotice } from './OverlapNotice.tsx';
import { SubjectField } from './SubjectField.tsx';
import { TimeFields } from './TimeFields.tsx';
import { type AppointmentValues, type Subject, toContent, useAppointmentForm } from './useAppointmentForm.ts';

interface Props {
  /** What it is about; where both are null it is chosen in the form. */
  subject: Subject;
  /** Undefined for a new one. */
  appointment?: WholeAppointment;
  /** The day that a new one begins with. */
  day?: string;
  onDone(isSaved: boolean): void;
}

/** The name under which a half-filled form is kept. */
export function appointmentFormOf({ caseId, inquiryId }: Subject, id?: string): string {
  return ['appointment', id ?? 'new', caseId ?? inquiryId ?? 'week'].join(':');
}

/** When, where and about what; half filled in, it comes back after a lock. */
export function AppointmentForm({ subject, appointment, day, onDone }: Props) {
  const form = useAppointmentForm(subject, appointment, day);
  const draft = useFormDraft(appointmentFormOf(subject, appointment?.id), form);
  const adding = useAction('appointments:add');
  const changing = useAction('appointments:change');
  const words = nl.appointments;
  const { control, setFocus } = form;
  const { isReady } = draft;
  const [chosen, ...typed] = useWatch({ control, name: ['subject', 'on', 'time', 'minutes'] });
  const [on, time, minutes] = typed;
  const failure = adding.failure ?? changing.failure;
  const isFree = subject.caseId === null && subject.inquiryId === null;

  useEffect(() => {
    if (isReady) setFocus(isFree && !appointment ? 'subject' : 'time');
  }, [isReady, setFocus, isFree, appointment]);

  async function stop(isSaved: boolean): Promise<void> {
    await draft.drop();
    onDone(isSaved);
  }

  async function save(values: AppointmentValues): Promise<void> {
    const content = toContent(values);
    const reply = appointment
      ? await changing.run({ ...content, id: appointment.id })
      : await adding.run(content);
    if (reply.ok) await stop(true);
  }

  if (!isReady) return <BusyLine text={nl.common.loading} />;
  return (
    <InsetForm
      aria-label={appointment ? words.changeTitle(nameOf(appointment)) : words.newTitle}
      noValidate
      onSubmit={form.handleSubmit(save)}
    >
      {isFree && <SubjectField form={form} />}
      <TimeFields form={form} />
      <OverlapNotice typed={{ on, time, minutes }} exceptId={appointment?.id ?? null} />
      <BoundField form={form} name="place">
        {(bound, ref) => (
          <TextField
            {...bound}
            label={words.place}
            hint={words.placeHint}
            isOptional
            inputRef={ref}
            autoComplete="off"
          />
        )}
      </BoundField>
      <BoundField form={form} name="text">
        {(bound, ref) => (
          <TextField
            {...bound}
            label={words.text}
            hint={words.textHint}
            isOptional={chosen !== ''}
            inputRef={ref}
            autoComplete="off"
          />
        )}
      </BoundField>
      <SaveFailure store={draft.store} />
      <FailureLine text={failure && sentenceOf(failure)} />
      <FormButtons
        action={words.save}
        isBusy={adding.isRunning || changing.isRunning}
        onStop={() => void stop(false)}
      />
    </InsetForm>
  );
}
