import { useWatch } from 'react-hook-form';
import { plusMonths } from '../../../../src-shared/domain/day.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { CallError } from '../../../../src-shared/ipc/reply.ts';
import { BoundField } from '../../../components/fields/BoundField.tsx';
import { DayField } from '../../../components/fields/DayField.tsx';
import type { CaseFormControl } from './useCaseForm.ts';

/** The last working day of a former employee, who can come until a year after it; later is for the counsellor to weigh. */
export function ReporterLeftField({
  form,
  failure,
}: {
  form: CaseFormControl;
  failure: CallError | undefined;
}) {
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
          hint={isOverAYear(bound.value, openedOn) ? words.leftLongAgo : words.reporterLeftOnHint}
        />
      )}
    </BoundField>
  );
}

function isOverAYear(leftOn: string | null, openedOn: string | null): boolean {
  if (leftOn === null || openedOn === null) return false;
  return plusMonths(leftOn, 12) < openedOn;
}
