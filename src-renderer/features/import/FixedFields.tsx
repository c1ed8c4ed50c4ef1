import { useState } from 'react';
import type { ControllerRenderProps, UseFormReturn } from 'react-hook-form';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ImportQuestions } from '../../../src-shared/ipc/importChannels.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { Lead } from '../../components/layout/Part.tsx';
import { capitalise } from '../../format/text.ts';
import { type Answers, LEAVE } from './answers.ts';
import styles from './Import.module.css';

interface Props {
  fixed: ImportQuestions['fixed'];
  form: UseFormReturn<Answers>;
}

/** One answer for all cases about what the list does not say; nothing where it says all. */
export function FixedFields({ fixed, form }: Props) {
  const words = nl.importSteps.values;
  if (fixed.length === 0) return null;
  return (
    <section className={styles.block} aria-labelledby="fixed-title">
      <h3 id="fixed-title">{words.fixedTitle}</h3>
      <Lead>{words.fixedHint}</Lead>
      <div className={styles.fields}>
        {fixed.map(({ column, choices }) => (
          <div key={column} className={styles.wide}>
            <BoundField form={form} name={`fixed.${column}`}>
              {(bound, ref) =>
                column === 'organisatie' ? (
                  <OrganisationAnswer choices={choices} {...bound} fieldRef={ref} />
                ) : (
                  <SelectField
                    {...bound}
                    selectRef={ref}
                    label={words.fixed[column]}
                    emptyLabel={nl.common.choose}
                    choices={[
                      ...choices.map((label) => ({ value: label, label: capitalise(label) })),
                      ...(column === 'themas' ? [{ value: LEAVE, label: words.noTheme }] : []),
                    ]}
                  />
                )
              }
            </BoundField>
          </div>
        ))}
      </div>
    </section>
  );
}

interface OrganisationProps {
  choices: readonly string[];
  value: string;
  onChange(value: string): void;
  onBlur(): void;
  error: string | undefined;
  fieldRef: ControllerRenderProps['ref'];
}

/** No name of an organisation holds a tab. */
const OTHER = '\t';

/** An organisation of the archive, or the name of a new one. */
function OrganisationAnswer({ choices, value, onChange, onBlur, error, fieldRef }: OrganisationProps) {
  const [isOther, setOther] = useState(value !== '' && !choices.includes(value));
  const words = nl.importSteps.values;
  const showsName = isOther || choices.length === 0;
  return (
    <div className={styles.fields}>
      {choices.length > 0 && (
        <SelectField
          label={words.organisation}
          emptyLabel={nl.common.choose}
          choices={[
            ...choices.map((name) => ({ value: name, label: name })),
            { value: OTHER, label: nl.journal.form.addOrganisation },
          ]}
          value={isOther ? OTHER : value}
          onChange={(chosen) => {
            setOther(chosen === OTHER);
            onChange(chosen === OTHER ? '' : chosen);
          }}
          onBlur={onBlur}
          error={showsName ? undefined : error}
          {...(!showsName && { selectRef: fieldRef })}
        />
      )}
      {showsName && (
        <TextField
          label={choices.length === 0 ? words.organisation : nl.journal.form.newOrganisation}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          inputRef={fieldRef}
          maxLength={120}
          error={error && nl.common.validation.required}
        />
      )}
    </div>
  );
}
