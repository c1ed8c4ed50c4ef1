import { useId } from 'react';
import styles from './Field.module.css';
import { FieldNotes } from './FieldNotes.tsx';
import type { Choice } from './SelectField.tsx';

interface Props {
  label: string;
  groups: readonly { title?: string; choices: readonly Choice[] }[];
  value: readonly string[];
  onChange(value: string[]): void;
  hint?: string | undefined;
  error?: string | undefined;
  isDisabled?: boolean;
}

/** Several of a list; what is chosen keeps the order of the list. */
export function CheckList({ label, groups, value, onChange, hint, error, isDisabled }: Props) {
  const id = useId();
  const all = groups.flatMap((group) => group.choices.map((choice) => choice.value));
  const toggle = (code: string, isChosen: boolean) =>
    onChange(all.filter((other) => (other === code ? isChosen : value.includes(other))));
  return (
    <fieldset className={styles.group} aria-describedby={`${id}-notes`} disabled={isDisabled}>
      <legend className={styles.label}>{label}</legend>
      <FieldNotes id={`${id}-notes`} hint={hint} error={error} />
      {groups.map((group, index) => (
        <div key={group.title ?? index}>
          {group.title && <p className={styles.subgroup}>{group.title}</p>}
          <div className={styles.columns}>
            {group.choices.map((choice) => (
              <CheckBox
                key={choice.value}
                label={choice.label}
                value={value.includes(choice.value)}
                onChange={(isChosen) => toggle(choice.value, isChosen)}
              />
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}

export function CheckBox(props: { label: string; value: boolean; onChange(value: boolean): void }) {
  return (
    <label className={styles.option}>
      <input
        type="checkbox"
        checked={props.value}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}
