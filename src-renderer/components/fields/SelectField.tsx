import { Check, ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { classes } from '../../format/text.ts';
import styles from './Field.module.css';
import { Field, type FieldOptions, fieldProps } from './Field.tsx';
import options from './Options.module.css';

export interface Choice {
  value: string;
  label: string;
  /** Meaning, in a line below the label; a list to open has no room for it. */
  note?: string;
}

interface Props extends FieldOptions {
  choices: readonly Choice[];
  value: string;
  onChange(value: string): void;
  onBlur?: () => void;
  /** The first, empty choice; left out, the list has none. */
  emptyLabel?: string;
  isDisabled?: boolean;
  isShort?: boolean;
  selectRef?: Ref<HTMLButtonElement>;
}

/** One of a list that drops down. */
export function SelectField(props: Props) {
  const {
    choices,
    emptyLabel,
    value,
    onChange,
    onBlur,
    isDisabled = false,
    isShort,
    selectRef,
    ...field
  } = props;
  const items = emptyLabel === undefined ? choices : [{ value: '', label: emptyLabel }, ...choices];
  return (
    <Select
      {...fieldProps(field.error)}
      value={value}
      onChange={(key) => onChange(String(key ?? ''))}
      {...(onBlur && { onBlur })}
      isDisabled={isDisabled}
      placeholder={nl.common.choose}
    >
      <Field {...field}>
        <Button ref={selectRef} className={classes(styles.control, styles.select, isShort && styles.short)}>
          <SelectValue className={styles.chosen ?? ''} />
          <ChevronDown size={18} aria-hidden />
        </Button>
      </Field>
      <Popover className={classes(options.popover, options.drop)}>
        <ListBox items={items} className={options.list ?? ''}>
          {({ value: id, label }) => (
            <ListBoxItem id={id} textValue={label} className={options.item ?? ''}>
              {({ isSelected }) => (
                <>
                  <span className={options.text}>{label}</span>
                  {isSelected && <Check size={18} aria-hidden />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
