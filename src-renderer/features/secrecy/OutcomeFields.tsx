import type { UseFormReturn } from 'react-hook-form';
import { type SecrecyFields, secrecyOutcomes } from '../../../src-shared/domain/secrecy.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { choicesOf } from '../../components/fields/choicesOf.ts';
import { LongTextField } from '../../components/fields/LongTextField.tsx';
import { RadioList } from '../../components/fields/RadioList.tsx';
import styles from './SecrecyForm.module.css';

/** The counsellor's own weighing, what was decided and what was done. */
export function OutcomeFields({ form }: { form: UseFormReturn<SecrecyFields> }) {
  const words = nl.secrecy.aid;
  const { reasoning } = form.formState.errors;
  return (
    <section className={styles.part} aria-labelledby="outcome-title">
      <h2 id="outcome-title">{words.decision}</h2>
      <BoundField form={form} name="reasoning">
        {(bound, ref) => (
          <LongTextField
            {...bound}
            label={words.reasoning}
            hint={words.reasoningHint}
            error={reasoning?.type === 'custom' ? words.reasoningMissing : bound.error}
            rows={5}
            areaRef={ref}
          />
        )}
      </BoundField>
      <BoundField form={form} name="outcome">
        {(bound) => (
          <RadioList
            label={words.outcome}
            hint={words.outcomeHint}
            value={bound.value}
            onChange={bound.onChange}
            choices={choicesOf(secrecyOutcomes)}
            isStacked
          />
        )}
      </BoundField>
      <BoundField form={form} name="outcomeWords">
        {(bound, ref) => <LongTextField {...bound} label={words.outcomeWords} isOptional areaRef={ref} />}
      </BoundField>
      <BoundField form={form} name="done">
        {(bound, ref) => (
          <LongTextField {...bound} label={words.done} hint={words.doneHint} isOptional areaRef={ref} />
        )}
      </BoundField>
    </section>
  );
}
