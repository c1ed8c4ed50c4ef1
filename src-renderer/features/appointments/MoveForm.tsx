import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { movers } from '../../../src-shared/domain/appointment.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Appointment } from '../../../src-shared/ipc/appointmentsChannels.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { RadioList } from '../../components/fields/RadioList.tsx';
import { InsetForm } from '../../components/layout/InsetForm.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { capitalise } from '../../format/text.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { nameOf } from './describeAppointment.ts';
import { OverlapNotice } from './OverlapNotice.tsx';
import { TimeFields, toTime, typedTime } from './TimeFields.tsx';

const schema = typedTime.extend({ movedBy: movers.schema });

interface Props {
  appointment: Appointment;
  /** With what was done in words, null when the counsellor stopped. */
  onDone(said: string | null): void;
}

/** Another time for an appointment, and on whose side it was moved. */
export function MoveForm({ appointment, onDone }: Props) {
  const { id, on, at, minutes } = appointment;
  const form = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { on, time: at, minutes, movedBy: 'reporter' },
  });
  const moving = useAction('appointments:move');
  const [day, time, length] = useWatch({ control: form.control, name: ['on', 'time', 'minutes'] });
  const words = nl.appointments;
  const { setFocus } = form;

  useEffect(() => setFocus('on'), [setFocus]);

  async function move({ movedBy, ...typed }: z.infer<typeof schema>): Promise<void> {
    const next = toTime(typed);
    const reply = await moving.run({ ...next, id, movedBy });
    if (reply.ok) onDone(words.movedTo(next.on, next.at));
  }

  return (
    <InsetForm
      aria-label={words.moveTitle(nameOf(appointment))}
      noValidate
      onSubmit={form.handleSubmit(move)}
    >
      <TimeFields form={form} />
      <OverlapNotice typed={{ on: day, time, minutes: length }} exceptId={id} />
      <BoundField form={form} name="movedBy">
        {(bound) => (
          <RadioList
            {...bound}
            label={words.movedBy}
            choices={movers.codes.map((value) => ({ value, label: capitalise(movers.labels[value]) }))}
          />
        )}
      </BoundField>
      <FailureLine text={moving.failure && sentenceOf(moving.failure)} />
      <FormButtons action={words.moveSave} isBusy={moving.isRunning} onStop={() => onDone(null)} />
    </InsetForm>
  );
}
