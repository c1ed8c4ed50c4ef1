import type { Ref } from 'react';
import { FieldError, Label, Text, TextArea, TextField } from 'react-aria-components';
import { nl } from '../../src-shared/i18n/nl.ts';
import { classes } from '../format/text.ts';
import styles from './Field.module.css';
import { ErrorText } from './FieldNotes.tsx';

interface Props {
  label: string;
  /** What it is about, before its label, where several fields have the same label. */
  about?: string;
  value: string;
  onChange(value: string): void;
  onBlur?: () => void;
  hint?: string | undefined;
  error?: string | undefined;
  isOptional?: boolean;
  /** How many lines it shows at first. */
  rows?: number;
  areaRef?: Ref<HTMLTextAreaElement>;
}

/** Text of more than a line. */
export function LongTextField({ label, about, hint, error, isOptional, rows = 3, areaRef, ...rest }: Props) {
  return (
    <TextField
      {...rest}
      {...(about && { 'aria-label': about })}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={styles.field ?? ''}
    >
      <Label className={styles.label}>
        {label}
        {isOptional && <span className={styles.optional}> ({nl.common.optional})</span>}
      </Label>
      <TextArea ref={areaRef} rows={rows} className={classes(styles.control, styles.area)} />
      {hint && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError>{error && <ErrorText text={error} />}</FieldError>
    </TextField>
  );
}
