import { flags } from '../../../../src-shared/domain/flag.ts';
import { caseFieldWords } from '../../../../src-shared/i18n/nl/caseFields/caseFieldWords.ts';
import { BoundField } from '../../../components/fields/BoundField.tsx';
import { RadioList } from '../../../components/fields/RadioList.tsx';
import type { FieldProps } from './fieldProps.ts';

/** Once or more often. */
export function RepeatedField({ form }: FieldProps) {
  const { label, values } = caseFieldWords.repeated;
  return (
    <BoundField form={form} name="repeated">
      {({ value, onChange }) => (
        <RadioList
          label={label}
          value={value ? 'yes' : 'no'}
          onChange={(choice) => onChange(choice === 'yes')}
          choices={(['no', 'yes'] as const).map((choice) => ({
            value: choice,
            label: values?.[choice] ?? flags.labels[choice],
          }))}
        />
      )}
    </BoundField>
  );
}
