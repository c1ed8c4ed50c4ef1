import type { UseFormReturn } from 'react-hook-form';
import { channels } from '../../../src-shared/domain/channel.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CallError } from '../../../src-shared/ipc/reply.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { choicesOf } from '../../components/fields/choicesOf.ts';
import { DayField } from '../../components/fields/DayField.tsx';
import { FieldGrid } from '../../components/fields/FieldGrid.tsx';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { useCall } from '../../ipc/useCall.ts';
import { type InquiryValues, proposedAnswerBy } from './useInquiryForm.ts';

interface Props {
  form: UseFormReturn<InquiryValues>;
  failure: CallError | undefined;
  isNew: boolean;
}

/** How and when it came in, at which organisation, and by when it is answered. */
export function ReceivedFields({ form, failure, isNew }: Props) {
  const organisations = useCall('organisations:list', undefined);
  const words = nl.inquiries.fields;

  /** The day to answer moves along as long as nobody chose another. */
  function receive(receivedOn: string | null, former: string | null): void {
    if (receivedOn === null || former === null) return;
    if (form.getValues('answerBy') === proposedAnswerBy(former))
      form.setValue('answerBy', proposedAnswerBy(receivedOn), { shouldDirty: true });
  }

  return (
    <FieldGrid>
      <BoundField form={form} name="channel">
        {(bound, ref) => (
          <SelectField
            {...bound}
            value={bound.value ?? ''}
            selectRef={ref}
            label={words.channel}
            emptyLabel={nl.common.choose}
            choices={choicesOf(channels)}
            error={bound.error && nl.common.validation.choice}
          />
        )}
      </BoundField>
      <BoundField form={form} name="organisationId" failure={failure}>
        {(bound, ref) => (
          <SelectField
            {...bound}
            selectRef={ref}
            label={words.organisation}
            emptyLabel={words.noOrganisation}
            choices={(organisations.value ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </BoundField>
      <BoundField form={form} name="receivedOn" failure={failure}>
        {(bound, ref) => (
          <DayField
            {...bound}
            ref={ref}
            label={words.receivedOn}
            onChange={(day) => {
              receive(day, bound.value);
              bound.onChange(day);
            }}
          />
        )}
      </BoundField>
      <BoundField form={form} name="receivedAt">
        {(bound, ref) => (
          <TextField
            {...bound}
            inputRef={ref}
            label={words.receivedAt}
            isOptional
            inputMode="numeric"
            autoComplete="off"
          />
        )}
      </BoundField>
      <BoundField form={form} name="answerBy" failure={failure}>
        {(bound, ref) => (
          <DayField {...bound} ref={ref} label={words.answerBy} hint={words.answerByHint} allowsFuture />
        )}
      </BoundField>
      {!isNew && (
        <BoundField form={form} name="answeredOn" failure={failure}>
          {(bound, ref) => <DayField {...bound} ref={ref} label={words.answeredOn} isOptional />}
        </BoundField>
      )}
    </FieldGrid>
  );
}
