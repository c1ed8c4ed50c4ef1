import type { UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { behaviourStoppedAnswers } from '../../../../src-shared/domain/behaviourStopped.ts';
import { type FieldName, specOf } from '../../../../src-shared/domain/caseFieldList.ts';
import { caseResults } from '../../../../src-shared/domain/caseResult.ts';
import type { CodeList } from '../../../../src-shared/domain/codeList.ts';
import { outcomes } from '../../../../src-shared/domain/outcome.ts';
import { caseFieldWords } from '../../../../src-shared/i18n/nl/caseFields/caseFieldWords.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { type CaseDetail, casesChannels } from '../../../../src-shared/ipc/casesChannels.ts';
import type { CallError } from '../../../../src-shared/ipc/reply.ts';
import { BoundField } from '../../../components/fields/BoundField.tsx';
import { CheckList } from '../../../components/fields/CheckList.tsx';
import { choicesOf } from '../../../components/fields/choicesOf.ts';
import { DayField } from '../../../components/fields/DayField.tsx';
import { type Choice, SelectField } from '../../../components/fields/SelectField.tsx';

/** What is asked when a case is closed, beside the moments of nazorg. */
export const closing = casesChannels['cases:close'].input.omit({ id: true, aftercareOn: true });

export type Closing = z.infer<typeof closing>;

interface Props {
  form: UseFormReturn<Closing>;
  detail: CaseDetail;
  failure: CallError | undefined;
}

/** When a case was closed, what was done and what came of it. */
export function CloseCaseFields({ form, detail, failure }: Props) {
  return (
    <>
      <BoundField form={form} name="closedOn" failure={failure}>
        {(bound, ref) => <DayField {...bound} ref={ref} label={nl.journal.form.closedOn} />}
      </BoundField>
      <BoundField form={form} name="outcomes">
        {(bound) => (
          <CheckList
            {...bound}
            label={nl.journal.form.outcomes}
            groups={[{ choices: offeredOf('outcomes', outcomes, []) }]}
          />
        )}
      </BoundField>
      <BoundField form={form} name="results">
        {(bound) => (
          <CheckList
            {...bound}
            label={nl.journal.form.results}
            hint={caseFieldWords.results.hint}
            groups={[{ choices: offeredOf('results', caseResults, detail.fields.results) }]}
          />
        )}
      </BoundField>
      <BoundField form={form} name="behaviourStopped">
        {({ value, onChange, ...bound }, ref) => (
          <SelectField
            {...bound}
            selectRef={ref}
            label={nl.journal.form.behaviourStopped}
            hint={caseFieldWords.behaviourStopped.hint}
            emptyLabel={caseFieldWords.behaviourStopped.empty ?? nl.common.choose}
            value={value ?? ''}
            onChange={(code) => onChange(code === '' ? null : code)}
            choices={choicesOf(behaviourStoppedAnswers)}
          />
        )}
      </BoundField>
    </>
  );
}

/** Codes of a list that can be chosen, with those that the case has already. */
function offeredOf(name: FieldName, list: CodeList<string>, had: readonly string[]): Choice[] {
  const { notOffered = [] } = specOf(name);
  return choicesOf(
    list,
    list.codes.filter((code) => !notOffered.includes(code) || had.includes(code)),
  );
}
