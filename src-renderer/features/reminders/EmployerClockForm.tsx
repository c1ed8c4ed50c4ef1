import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { day } from '../../../src-shared/domain/day.ts';
import {
  type WhistleblowerClock,
  whistleblowerClock,
} from '../../../src-shared/domain/whistleblowerClock.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { DayField } from '../../components/fields/DayField.tsx';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { InsetForm } from '../../components/layout/InsetForm.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';

const names = ['reportedOn', 'confirmedOn', 'informedOn'] as const;

/** All three days empty stand for no clock. */
const schema = whistleblowerClock
  .extend({ reportedOn: day.nullable() })
  .refine(
    ({ reportedOn, confirmedOn, informedOn }) =>
      reportedOn !== null || (confirmedOn === null && informedOn === null),
    { path: ['reportedOn'], error: nl.common.validation.date },
  );

const noDays: z.infer<typeof schema> = { reportedOn: null, confirmedOn: null, informedOn: null };

interface Props {
  caseId: string;
  clock: WhistleblowerClock | null;
  onDone(): void;
}

/** The three days of a report under the Wbk; all empty means that none is known. */
export function EmployerClockForm({ caseId, clock, onDone }: Props) {
  const form = useForm({ resolver: zodResolver(schema), defaultValues: clock ?? noDays });
  const saving = useAction('whistleblower:save');
  const words = nl.reminders.employer;
  const { setFocus } = form;

  useEffect(() => setFocus('reportedOn'), [setFocus]);

  async function save({ reportedOn, ...rest }: z.infer<typeof schema>): Promise<void> {
    const reply = await saving.run({ caseId, clock: reportedOn === null ? null : { reportedOn, ...rest } });
    if (reply.ok) onDone();
  }

  return (
    <InsetForm aria-label={words.title} noValidate onSubmit={form.handleSubmit(save)}>
      {names.map((name) => (
        <BoundField key={name} form={form} name={name} failure={saving.failure}>
          {(bound, ref) => (
            <DayField {...bound} ref={ref} label={words[name]} isOptional={name !== 'reportedOn'} />
          )}
        </BoundField>
      ))}
      <FailureLine text={sentenceBeside(saving.failure, ...names)} />
      <FormButtons action={words.save} isBusy={saving.isRunning} onStop={onDone} />
    </InsetForm>
  );
}
