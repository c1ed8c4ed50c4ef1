import { useWatch } from 'react-hook-form';
import { outOfRemitSubjects } from '../../../../src-shared/domain/outOfRemitSubject.ts';
import { remits } from '../../../../src-shared/domain/remit.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../../components/fields/BoundField.tsx';
import { CheckList } from '../../../components/fields/CheckList.tsx';
import { choicesOf } from '../../../components/fields/choicesOf.ts';
import { RadioList } from '../../../components/fields/RadioList.tsx';
import type { CaseFormControl } from './useCaseForm.ts';

/** Whether the task covers the case, and what is outside it. */
export function RemitFields({ form }: { form: CaseFormControl }) {
  const remit = useWatch({ control: form.control, name: 'remit' });
  const words = nl.journal.form;
  return (
    <>
      <BoundField form={form} name="remit">
        {({ value, onChange }) => (
          <RadioList
            label={words.remit}
            hint={words.remitHint}
            value={value}
            onChange={onChange}
            choices={remits.codes.map((code) => ({ value: code, label: words.remits[code] }))}
          />
        )}
      </BoundField>
      {remit !== 'in_remit' && (
        <BoundField form={form} name="outOfRemitSubjects">
          {(bound) => (
            <CheckList
              {...bound}
              label={words.outOfRemitSubjects}
              groups={[{ choices: choicesOf(outOfRemitSubjects) }]}
            />
          )}
        </BoundField>
      )}
    </>
  );
}
