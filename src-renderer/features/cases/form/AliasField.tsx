import { caseFieldWords } from '../../../../src-shared/i18n/nl/caseFields/caseFieldWords.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../../components/fields/BoundField.tsx';
import { TextField } from '../../../components/fields/TextField.tsx';
import styles from './CaseForm.module.css';
import type { FieldProps } from './fieldProps.ts';

/** By what the counsellor knows the case: a word of their own, and a number if they want another than the app's. */
export function AliasField({ form, failure }: FieldProps) {
  const words = nl.journal.form;
  return (
    <div className={styles.pair}>
      <BoundField form={form} name="alias" failure={failure}>
        {(bound, ref) => (
          <TextField
            {...bound}
            inputRef={ref}
            label={words.alias}
            hint={caseFieldWords.alias.hint}
            isOptional
            autoComplete="off"
            spellCheck="false"
          />
        )}
      </BoundField>
      <BoundField form={form} name="code" failure={failure}>
        {(bound, ref) => (
          <TextField
            {...bound}
            inputRef={ref}
            label={words.code}
            hint={words.codeHint}
            isOptional
            autoComplete="off"
            spellCheck="false"
          />
        )}
      </BoundField>
    </div>
  );
}
