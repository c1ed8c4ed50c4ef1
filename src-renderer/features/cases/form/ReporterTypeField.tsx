import { useWatch } from 'react-hook-form';
import { reporterTypes } from '../../../../src-shared/domain/reporterType.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../../components/fields/BoundField.tsx';
import { choicesOf } from '../../../components/fields/choicesOf.ts';
import { SelectField } from '../../../components/fields/SelectField.tsx';
import { usualReporterTypes } from '../../management/useOrganisationForm.ts';
import type { FieldProps } from './fieldProps.ts';

/** Who comes, of the groups that the organisation is divided into. */
export function ReporterTypeField({ form, organisations }: FieldProps) {
  const organisationId = useWatch({ control: form.control, name: 'organisationId' });
  const organisation = organisations.find((one) => one.id === organisationId);
  // A type that the case already has stays in the list, also when the organisation no longer names it.
  const types = [
    ...(organisation?.reporterTypes ?? usualReporterTypes),
    form.formState.defaultValues?.reporterType ?? '',
  ];
  return (
    <BoundField form={form} name="reporterType">
      {(bound, ref) => (
        <SelectField
          {...bound}
          value={bound.value ?? ''}
          selectRef={ref}
          label={nl.journal.form.reporterType}
          emptyLabel={nl.common.choose}
          choices={choicesOf(reporterTypes, types)}
        />
      )}
    </BoundField>
  );
}
