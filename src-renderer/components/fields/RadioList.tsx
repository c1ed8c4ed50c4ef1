import { useId } from 'react';
import styles from './Field.module.css';
import { FieldNotes } from './FieldNotes.tsx';

interface Props<V extends string> {
  label: string;
  choices: readonly { value: V; label: string }[];
  /** Null while nothing is chosen. */
  value: V | null;
  onChange(value: V): void;
  hint?: string | undefined;
  error?: string | undefined;
  /** Each choice on a line of its own, for long ones. */
  isStacked?: boolean;
  /** The label is only spoken, where the choices say enough. */
  isLabelHidden?: boolean;
}

export function RadioList<V extends string>({
  label,
  choices,
  value,
  onChange,
  hint,
  error,
  isStacked,
  isLabelHidden,
}: Props<V>) {
  const id = useId();
  return (
    <fieldset
      className={styles.group}
      aria-label={isLabelHidden ? label : undefined}
      aria-describedby={`${id}-notes`}
    >
      {!isLabelHidden && <legend className={styles.label}>{label}</legend>}
      <FieldNotes id={`${id}-notes`} hint={hint} error={error} />
      <div className={isStacked ? styles.stacked : styles.options}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.option}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
