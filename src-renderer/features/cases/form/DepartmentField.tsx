import { useWatch } from 'react-hook-form';
import { caseFieldWords } from '../../../../src-shared/i18n/nl/caseFields/caseFieldWords.ts';
import { BoundField } from '../../../components/fields/BoundField.tsx';
import { SelectField } from '../../../components/fields/SelectField.tsx';
import type { FieldProps } from './fieldProps.ts';

/** The department, where the organisation has any. */
export function DepartmentField({ form, organisations }: FieldProps) {
  const organisationId = useWatch({ control: form.control, name: 'organisationId' });
  const departments = organisations.find((one) => one.id === organisationId)?.departments ?? [];
  const { label, empty } = caseFieldWords.departmentId;
  if (departments.length === 0) return null;
  return (
    <BoundField form={form} name="departmentId">
      {(bound, ref) => (
        <SelectField
          {...bound}
          value={bound.value ?? ''}
          onChange={(value) => bound.onChange(value === '' ? null : value)}
          selectRef={ref}
          label={label}
          emptyLabel={empty ?? ''}
          choices={departments.map((one) => ({ value: one.id, label: one.name }))}
        />
      )}
    </BoundField>
  );
}
