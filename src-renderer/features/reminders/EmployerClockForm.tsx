import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { type DefaultValues, useForm, useWatch } from 'react-hook-form';
import {
  reportedTos,
  type WhistleblowerClock,
  whistleblowerClock,
} from '../../../src-shared/domain/whistleblowerClock.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BoundField, placeOf } from '../../components/fields/BoundField.tsx';
import { DayField } from '../../components/fields/DayField.tsx';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { RadioList } from '../../components/fields/RadioList.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { InsetForm } from '../../components/layout/InsetForm.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { capitalise } from '../../format/text.ts';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';

const employerDays = ['reportedOn', 'confirmedOn', 'informedOn'] as const;

const nothing: DefaultValues<WhistleblowerClock> = {
  reportedOn: null,
  confirmedOn: null,
  informedOn: null,
  authority: '',
  authorityOn: null,
};

const choices = reportedTos.codes.map((value) => ({ value, label: capitalise(reportedTos.labels[value]) }));

interface Props {
  caseId: string;
  clock: WhistleblowerClock | null;
  onDone(): void;
}

/** Where it was reported, and the days that the employer must keep to. */
export function EmployerClockForm({ caseId, clock, onDone }: Props) {
  const form = useForm<WhistleblowerClock>({
    resolver: zodResolver(whistleblowerClock),
    defaultValues: clock ?? nothing,
  });
  const reportedTo = useWatch({ control: form.control, name: 'reportedTo' });
  const saving = useAction('whistleblower:save');
  const words = nl.reminders.employer;
  const { setFocus } = form;

  useEffect(() => setFocus('reportedTo'), [setFocus]);

  async function save(values: WhistleblowerClock | null): Promise<void> {
    const reply = await saving.run({ caseId, clock: values });
    if (reply.ok) onDone();
  }

  return (
    <InsetForm aria-label={words.reportTitle} noValidate onSubmit={form.handleSubmit(save)}>
      <BoundField form={form} name="reportedTo">
        {(bound, ref) => (
          <div ref={placeOf(ref)}>
            <RadioList
              label={words.reportedTo}
              value={bound.value ?? null}
              onChange={bound.onChange}
              onBlur={bound.onBlur}
              error={bound.error && nl.common.validation.choice}
              choices={choices}
              isStacked
            />
          </div>
        )}
      </BoundField>
      {(reportedTo === 'authority' || reportedTo === 'both') && (
        <>
          <BoundField form={form} name="authority">
            {(bound, ref) => (
              <TextField
                {...bound}
                inputRef={ref}
                label={words.authority}
                hint={words.authorityHint}
                isOptional
              />
            )}
          </BoundField>
          <BoundField form={form} name="authorityOn" failure={saving.failure}>
            {(bound, ref) => <DayField {...bound} ref={ref} label={words.authorityOn} isOptional />}
          </BoundField>
        </>
      )}
      {(reportedTo === 'employer' || reportedTo === 'both') &&
        employerDays.map((name) => (
          <BoundField key={name} form={form} name={name} failure={saving.failure}>
            {(bound, ref) => (
              <DayField
                {...bound}
                ref={ref}
                label={words[name]}
                isOptional={name !== 'reportedOn'}
                error={name === 'reportedOn' && bound.error ? nl.common.validation.date : bound.error}
              />
            )}
          </BoundField>
        ))}
      <FailureLine text={sentenceBeside(saving.failure, ...employerDays, 'authorityOn')} />
      <FormButtons action={words.save} isBusy={saving.isRunning} onStop={onDone}>
        {clock && (
          <Button look="quiet" onPress={() => void save(null)}>
            {words.clear}
          </Button>
        )}
      </FormButtons>
    </InsetForm>
  );
}
