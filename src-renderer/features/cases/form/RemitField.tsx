import { remits } from '../../../../src-shared/domain/remit.ts';
import { caseFieldWords } from '../../../../src-shared/i18n/nl/caseFields/caseFieldWords.ts';
import { BoundField } from '../../../components/fields/BoundField.tsx';
import { RadioList } from '../../../components/fields/RadioList.tsx';
import type { FieldProps } from './fieldProps.ts';

/** Whether the task covers the case. */
export function RemitField({ form }: FieldProps) {
  const { label, hint, values } = caseFieldWords.remit;
  return (
    <BoundField form={form} name="remit">
      {({ value, onChange }) => (
        <RadioList
          label={label}
          hint={hint}
          value={value}
          onChange={onChange}
          choices={remits.codes.map((code) => ({
            value: code,
            label: values?.[code] ?? remits.labels[code],
          }))}
        />
      )}
    </BoundField>
  );
}
