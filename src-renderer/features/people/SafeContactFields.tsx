import type { UseFormReturn } from 'react-hook-form';
import { contactPlaces, type SafeContact, voicemailAnswers } from '../../../src-shared/domain/identity.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import field from '../../components/fields/Field.module.css';
import { RadioList } from '../../components/fields/RadioList.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { capitalise } from '../../format/text.ts';
import styles from './CasePeople.module.css';

const lists = { contactAt: contactPlaces, voicemail: voicemailAnswers };

/** How somebody can be reached without somebody else noticing; it stands before the number, as it does once it is shown. */
export function SafeContactFields<V extends SafeContact>(props: { form: UseFormReturn<V> }) {
  // A form of more than this is a form of this; its type alone, which is read and written, does not say so.
  const form = props.form as unknown as UseFormReturn<SafeContact>;
  const words = nl.people.safe;
  return (
    <fieldset className={field.group}>
      <legend className={field.label}>{words.title}</legend>
      <p className={field.hint}>{words.lead}</p>
      <div className={styles.safeFields}>
        <AskedField form={form} name="contactAt" hint={words.contactAtHint} />
        <BoundField form={form} name="callWhen">
          {(bound, ref) => <TextField {...bound} inputRef={ref} label={words.callWhen} autoComplete="off" />}
        </BoundField>
        <AskedField form={form} name="voicemail" />
        <BoundField form={form} name="codeName">
          {(bound, ref) => (
            <TextField
              {...bound}
              inputRef={ref}
              label={words.codeName}
              hint={words.codeNameHint}
              autoComplete="off"
              spellCheck="false"
            />
          )}
        </BoundField>
      </div>
    </fieldset>
  );
}

interface AskedProps {
  form: UseFormReturn<SafeContact>;
  name: keyof typeof lists;
  hint?: string;
}

/** A question that may not have been asked yet, which is no answer. */
function AskedField({ form, name, hint }: AskedProps) {
  const words = nl.people.safe;
  const list = lists[name];
  const labels: Readonly<Record<string, string>> = list.labels;
  return (
    <BoundField form={form} name={name}>
      {({ value, onChange, onBlur, error }) => (
        <RadioList
          label={words[name]}
          hint={hint}
          value={value ?? ''}
          onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
          onBlur={onBlur}
          error={error}
          choices={[
            ...list.codes.map((code) => ({ value: code, label: capitalise(labels[code] ?? code) })),
            { value: '', label: words.notAsked },
          ]}
        />
      )}
    </BoundField>
  );
}
