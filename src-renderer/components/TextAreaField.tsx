import type { Ref } from 'react';
import { TextField as AriaTextField, FieldError, Label, Text, TextArea } from 'react-aria-components';
import { nl } from '../../src-shared/i18n/nl.ts';
import { classes } from '../format/text.ts';
import styles from './Field.module.css';
import { ErrorText } from './FieldNotes.tsx';

interface Props {
  label: string;
  value: string;
  onChange(value: string): void;
  onBlur?: () => void;
  hint?: string | undefined;
  error?: string | undefined;
  isOptional?: boolean;
  areaRef?: Ref<HTMLTextAreaElement>;
}

/** Text of more than one line. */
export function TextAreaField({ label, hint, error, isOptional, areaRef, ...rest }: Props) {
  return (
    <AriaTextField
      {...rest}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={styles.field ?? ''}
    >
      <Label className={styles.label}>
        {label}
        {isOptional && <span className={styles.optional}> ({nl.common.optional})</span>}
      </Label>
      <TextArea ref={areaRef} rows={3} className={classes(styles.control, styles.area)} />
      {hint && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError>{error && <ErrorText text={error} />}</FieldError>
    </AriaTextField>
  );
}
