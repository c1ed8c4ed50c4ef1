import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { CallError } from '../../../../src-shared/ipc/reply.ts';
import { BoundField } from '../../../components/fields/BoundField.tsx';
import { TextField } from '../../../components/fields/TextField.tsx';
import styles from './CaseForm.module.css';
import type { CaseFormControl } from './useCaseForm.ts';

/** By what the counsellor knows the case: a word of her own, and a number if she wants another than the app's. */
export function NameFields({ form, failure }: { form: CaseFormControl; failure: CallError | undefined }) {
  const words = nl.journal.form;
  return (
    <div className={styles.pair}>
      <BoundField form={form} name="alias" failure={failure}>
        {(bound, ref) => (
          <TextField
            {...bound}
            inputRef={ref}
            label={words.alias}
            hint={words.aliasHint}
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
