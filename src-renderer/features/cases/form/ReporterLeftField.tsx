import { useWatch } from 'react-hook-form';
import { plusMonths } from '../../../../src-shared/domain/day.ts';
import { caseFieldWords } from '../../../../src-shared/i18n/nl/caseFields/caseFieldWords.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../../components/fields/BoundField.tsx';
import { DayField } from '../../../components/fields/DayField.tsx';
import type { FieldProps } from './fieldProps.ts';

/** The last working day of a former employee, who can come until a year after it; later is for the counsellor to weigh. */
export function ReporterLeftField({ form, failure }: FieldProps) {
  const [reporterType, openedOn] = useWatch({ control: form.control, name: ['reporterType', 'openedOn'] });
  const words = nl.journal.form;
  if (reporterType !== 'former_employee') return null;
  return (
    <BoundField form={form} name="reporterLeftOn" failure={failure}>
      {(bound, ref) => (
        <DayField
          {...bound}
          ref={ref}
          label={words.reporterLeftOn}
          isOptional
          hint={isOverAYear(bound.value, openedOn) ? words.leftLongAgo : caseFieldWords.reporterLeftOn.hint}
        />
      )}
    </BoundField>
  );
}

function isOverAYear(leftOn: string | null, openedOn: string | null): boolean {
  if (leftOn === null || openedOn === null) return false;
  return plusMonths(leftOn, 12) < openedOn;
}
