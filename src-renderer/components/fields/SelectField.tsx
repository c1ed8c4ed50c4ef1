import { type Ref, useId } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { classes } from '../../format/text.ts';
import styles from './Field.module.css';
import { FieldNotes } from './FieldNotes.tsx';

export interface Choice {
  value: string;
  label: string;
}

interface Props {
  label: string;
  choices: readonly Choice[];
  value: string;
  onChange(value: string): void;
  onBlur?: () => void;
  /** The first, empty choice; left out, the list has none. */
  emptyLabel?: string;
  hint?: string | undefined;
  error?: string | undefined;
  isOptional?: boolean;
  isDisabled?: boolean;
  isShort?: boolean;
  selectRef?: Ref<HTMLSelectElement>;
}

export function SelectField(props: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {props.label}
        {props.isOptional && <span className={styles.optional}> ({nl.common.optional})</span>}
      </label>
      <select
        id={id}
        ref={props.selectRef}
        className={classes(styles.control, styles.select, props.isShort && styles.short)}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
        disabled={props.isDisabled}
        aria-invalid={props.error !== undefined}
        aria-describedby={`${id}-notes`}
      >
        {props.emptyLabel !== undefined && <option value="">{props.emptyLabel}</option>}
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <FieldNotes id={`${id}-notes`} hint={props.hint} error={props.error} />
    </div>
  );
}
