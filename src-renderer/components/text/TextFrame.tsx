import type { ReactNode } from 'react';
import {
  TextField as AriaTextField,
  FieldError,
  Label,
  Text,
  type TextFieldProps,
} from 'react-aria-components';
import { nl } from '../../../src-shared/i18n/nl.ts';
import styles from '../fields/Field.module.css';
import { ErrorText } from '../fields/FieldNotes.tsx';

export interface TextFrameOptions
  extends Omit<TextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  isOptional?: boolean;
}

/** What stands round a box for text: its label above it, hint and error below. */
export function TextFrame({
  label,
  hint,
  error,
  isOptional,
  children,
  ...rest
}: TextFrameOptions & { children: ReactNode }) {
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
      {children}
      {hint && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError>{error && <ErrorText text={error} />}</FieldError>
    </AriaTextField>
  );
}
