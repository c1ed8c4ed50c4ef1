import { useEffect } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import {
  HIGHEST_THRESHOLD,
  LOWEST_THRESHOLD,
  proposedThreshold,
} from '../../../src-shared/domain/organisation.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { OrganisationInput } from '../../../src-shared/ipc/organisationsChannels.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { useCall } from '../../ipc/useCall.ts';

const choices = Array.from({ length: HIGHEST_THRESHOLD - LOWEST_THRESHOLD + 1 }, (_, step) => {
  const value = String(LOWEST_THRESHOLD + step);
  return { value, label: value };
});

interface Props {
  form: UseFormReturn<OrganisationInput>;
  organisationId: string | undefined;
}

/** The threshold follows the proposal for a new organisation until the counsellor chooses; after a report it is fixed. */
export function ThresholdField({ form, organisationId }: Props) {
  const reports = useCall('report:list', undefined);
  const headcount = useWatch({ control: form.control, name: 'headcount' });
  const words = nl.settings.organisations;
  const proposal = proposedThreshold(headcount);
  const isFixed = reports.value?.some((report) => report.organisationId === organisationId) ?? false;
  const isNew = organisationId === undefined;
  const isTouched = form.getFieldState('threshold', form.formState).isDirty;

  useEffect(() => {
    if (isNew && !isTouched) form.resetField('threshold', { defaultValue: proposal });
  }, [form, isNew, isTouched, proposal]);

  const advice = headcount === null ? '' : ` ${words.thresholdProposed(proposal)}`;
  return (
    <BoundField form={form} name="threshold">
      {(bound, ref) => (
        <SelectField
          {...bound}
          label={words.threshold}
          selectRef={ref}
          choices={choices}
          value={String(bound.value)}
          onChange={(value) => bound.onChange(Number(value))}
          isDisabled={isFixed}
          hint={isFixed ? words.thresholdFixed : words.thresholdHint + advice}
          isShort
        />
      )}
    </BoundField>
  );
}
