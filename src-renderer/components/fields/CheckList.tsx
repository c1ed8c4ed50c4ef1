import { Check } from 'lucide-react';
import { useId } from 'react';
import { Checkbox, CheckboxButton, CheckboxField, CheckboxGroup } from 'react-aria-components';
import styles from './Field.module.css';
import { Field, FieldNotes, type FieldOptions, fieldProps } from './Field.tsx';
import type { Choice } from './SelectField.tsx';

interface ListProps extends FieldOptions {
  groups: readonly { title?: string; choices: readonly Choice[] }[];
  value: readonly string[];
  onChange(value: string[]): void;
  onBlur?: () => void;
  isDisabled?: boolean;
}

/** Several of a list; what is chosen keeps the order of the list. */
export function CheckList(props: ListProps) {
  const { groups, value, onChange, onBlur, isDisabled = false, ...field } = props;
  const all = groups.flatMap((group) => group.choices.map((choice) => choice.value));
  return (
    <CheckboxGroup
      {...fieldProps(field.error)}
      value={[...value]}
      onChange={(chosen) => onChange(all.filter((code) => chosen.includes(code)))}
      {...(onBlur && { onBlur })}
      isDisabled={isDisabled}
    >
      <Field {...field} isGroup>
        {groups.map((group, index) => (
          <div key={group.title ?? index}>
            {group.title && <p className={styles.subgroup}>{group.title}</p>}
            <div className={styles.columns}>
              {group.choices.map((choice) => (
                <TickedChoice key={choice.value} choice={choice} />
              ))}
            </div>
          </div>
        ))}
      </Field>
    </CheckboxGroup>
  );
}

function TickedChoice({ choice: { value, label, note } }: { choice: Choice }) {
  const noteId = useId();
  return (
    <div>
      <Checkbox
        value={value}
        className={styles.option ?? ''}
        {...(note !== undefined && { 'aria-describedby': noteId })}
      >
        {({ isSelected }) => <Ticked label={label} isTicked={isSelected} />}
      </Checkbox>
      {note !== undefined && (
        <p id={noteId} className={styles.note}>
          {note}
        </p>
      )}
    </div>
  );
}

interface BoxProps extends Omit<FieldOptions, 'isLabelHidden' | 'isOptional'> {
  value: boolean;
  onChange(value: boolean): void;
  onBlur?: () => void;
  isDisabled?: boolean;
}

/** Yes or no, with its label beside it. */
export function CheckBox({ label, hint, error, value, onChange, onBlur, isDisabled = false }: BoxProps) {
  return (
    <CheckboxField
      {...fieldProps(error)}
      isSelected={value}
      onChange={onChange}
      {...(onBlur && { onBlur })}
      isDisabled={isDisabled}
    >
      <CheckboxButton className={styles.option ?? ''}>
        {({ isSelected }) => <Ticked label={label} isTicked={isSelected} />}
      </CheckboxButton>
      <FieldNotes hint={hint} error={error} />
    </CheckboxField>
  );
}

function Ticked({ label, isTicked }: { label: string; isTicked: boolean }) {
  return (
    <>
      <span aria-hidden className={styles.mark}>
        {isTicked && <Check size={14} strokeWidth={3} />}
      </span>
      <span>{label}</span>
    </>
  );
}
