import { ChevronRight } from 'lucide-react';
import { useWatch } from 'react-hook-form';
import { outcomes } from '../../../../src-shared/domain/outcome.ts';
import { referralTargets } from '../../../../src-shared/domain/referralTarget.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { CallError } from '../../../../src-shared/ipc/reply.ts';
import { BoundField } from '../../../components/fields/BoundField.tsx';
import { CheckBox, CheckList } from '../../../components/fields/CheckList.tsx';
import { choicesOf } from '../../../components/fields/choicesOf.ts';
import { DayField } from '../../../components/fields/DayField.tsx';
import styles from './CaseForm.module.css';
import type { CaseFormControl } from './useCaseForm.ts';

interface Props {
  form: CaseFormControl;
  failure: CallError | undefined;
  isNew: boolean;
}

/** What can wait: open for a case that exists, folded for a new one. */
export function CaseMoreFields({ form, failure, isNew }: Props) {
  const closedOn = useWatch({ control: form.control, name: 'closedOn' });
  const words = nl.journal.form;
  return (
    <details className={styles.more} open={!isNew}>
      <summary>
        <ChevronRight size={18} aria-hidden />
        {words.more}
      </summary>
      <div className={styles.moreFields}>
        <BoundField form={form} name="outcomes">
          {(bound) => (
            <CheckList {...bound} label={words.outcomes} groups={[{ choices: choicesOf(outcomes) }]} />
          )}
        </BoundField>
        <BoundField form={form} name="referredTo">
          {(bound) => (
            <CheckList
              {...bound}
              label={words.referredTo}
              hint={words.referredToHint}
              groups={[{ choices: choicesOf(referralTargets) }]}
            />
          )}
        </BoundField>
        <BoundField form={form} name="formalComplaint">
          {({ value, onChange }) => (
            <CheckBox label={words.formalComplaint} value={value} onChange={onChange} />
          )}
        </BoundField>
        {!isNew && closedOn !== null && (
          <BoundField form={form} name="closedOn" failure={failure}>
            {(bound, ref) => <DayField {...bound} ref={ref} label={words.closedOn} />}
          </BoundField>
        )}
      </div>
    </details>
  );
}
