import { ChevronRight } from 'lucide-react';
import { Controller, useWatch } from 'react-hook-form';
import { outcomes } from '../../../src-shared/domain/outcome.ts';
import { referralTargets } from '../../../src-shared/domain/referralTarget.ts';
import { remits } from '../../../src-shared/domain/remit.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Failure } from '../../../src-shared/ipc/reply.ts';
import { bindField } from '../../components/bindField.ts';
import { CheckBox, CheckList } from '../../components/CheckList.tsx';
import { choicesOf } from '../../components/choicesOf.ts';
import { DayField } from '../../components/DayField.tsx';
import { RadioList } from '../../components/RadioList.tsx';
import { sentenceAt } from '../../ipc/sentenceOf.ts';
import styles from './CaseForm.module.css';
import type { CaseFormControl } from './useCaseForm.ts';

const facts = ['formalComplaint', 'repeated', 'whistleblowerAct'] as const;

/** What can wait: open for a case that exists, folded for a new one. */
export function CaseMoreFields({
  form,
  failure,
  isNew,
}: {
  form: CaseFormControl;
  failure: Failure | undefined;
  isNew: boolean;
}) {
  const { control } = form;
  const closedOn = useWatch({ control, name: 'closedOn' });
  const words = nl.journal.form;
  return (
    <details className={styles.more} open={!isNew}>
      <summary>
        <ChevronRight size={18} aria-hidden />
        {words.more}
      </summary>
      <div className={styles.moreFields}>
        <Controller
          name="remit"
          control={control}
          render={({ field }) => (
            <RadioList
              label={words.remit}
              value={field.value}
              onChange={field.onChange}
              choices={remits.codes.map((value) => ({ value, label: words.remits[value] }))}
            />
          )}
        />
        <Controller
          name="outcomes"
          control={control}
          render={({ field, fieldState }) => (
            <CheckList
              {...bindField(field, fieldState)}
              label={words.outcomes}
              groups={[{ choices: choicesOf(outcomes) }]}
            />
          )}
        />
        <Controller
          name="referredTo"
          control={control}
          render={({ field, fieldState }) => (
            <CheckList
              {...bindField(field, fieldState)}
              label={words.referredTo}
              groups={[{ choices: choicesOf(referralTargets) }]}
            />
          )}
        />
        <div>
          {facts.map((name) => (
            <Controller
              key={name}
              name={name}
              control={control}
              render={({ field }) => (
                <CheckBox label={words[name]} value={field.value} onChange={field.onChange} />
              )}
            />
          ))}
        </div>
        {!isNew && closedOn !== null && (
          <Controller
            name="closedOn"
            control={control}
            render={({ field, fieldState }) => {
              const bound = bindField(field, fieldState);
              return (
                <DayField
                  {...bound}
                  ref={field.ref}
                  label={words.closedOn}
                  error={bound.error ?? sentenceAt(failure, 'closedOn')}
                />
              );
            }}
          />
        )}
      </div>
    </details>
  );
}
