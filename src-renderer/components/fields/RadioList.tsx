import { Radio, RadioGroup } from 'react-aria-components';
import { classes } from '../../format/text.ts';
import styles from './Field.module.css';
import { Field, type FieldOptions, fieldProps } from './Field.tsx';

interface Props<V extends string> extends FieldOptions {
  choices: readonly { value: V; label: string }[];
  /** Null while nothing is chosen. */
  value: V | null;
  onChange(value: V): void;
  onBlur?: () => void;
  isDisabled?: boolean;
  /** Each choice on a line of its own, for long ones. */
  isStacked?: boolean;
}

/** One of a few that all stand on the screen. */
export function RadioList<V extends string>(props: Props<V>) {
  const { choices, value, onChange, onBlur, isDisabled = false, isStacked, ...field } = props;

  function choose(chosen: string): void {
    const choice = choices.find((one) => one.value === chosen);
    if (choice) onChange(choice.value);
  }

  return (
    <RadioGroup
      {...fieldProps(field.error)}
      value={value}
      onChange={choose}
      {...(onBlur && { onBlur })}
      isDisabled={isDisabled}
    >
      <Field {...field} isGroup>
        <div className={isStacked ? styles.stacked : styles.options}>
          {choices.map((choice) => (
            <Radio key={choice.value} value={choice.value} className={styles.option ?? ''}>
              <span aria-hidden className={classes(styles.mark, styles.dot)} />
              <span>{choice.label}</span>
            </Radio>
          ))}
        </div>
      </Field>
    </RadioGroup>
  );
}
