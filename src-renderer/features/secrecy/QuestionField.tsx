import type { UseFormReturn } from 'react-hook-form';
import {
  type SecrecyFields,
  type SecrecyQuestion,
  secrecyAnswers,
} from '../../../src-shared/domain/secrecy.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { choicesOf } from '../../components/fields/choicesOf.ts';
import { LongTextField } from '../../components/fields/LongTextField.tsx';
import { RadioList } from '../../components/fields/RadioList.tsx';
import styles from './SecrecyForm.module.css';

interface Props {
  form: UseFormReturn<SecrecyFields>;
  question: SecrecyQuestion;
}

/** A question with yes, no or not yet known, and room for words. */
export function QuestionField({ form, question }: Props) {
  const sentence = nl.secrecy.texts.questions[question];
  return (
    <div className={styles.question}>
      <BoundField form={form} name={`answers.${question}.answer`}>
        {(bound) => (
          <RadioList
            label={sentence}
            value={bound.value}
            onChange={bound.onChange}
            choices={choicesOf(secrecyAnswers)}
          />
        )}
      </BoundField>
      <BoundField form={form} name={`answers.${question}.words`}>
        {(bound, ref) => (
          <LongTextField
            {...bound}
            label={nl.secrecy.aid.words}
            about={sentence}
            isOptional
            rows={2}
            areaRef={ref}
          />
        )}
      </BoundField>
    </div>
  );
}
