import type { ReactNode, Ref } from 'react';
import {
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  type TextFieldProps,
} from 'react-aria-components';
import { nl } from '../../src-shared/i18n/nl.ts';
import { classes } from '../format/text.ts';
import styles from './Field.module.css';
import { ErrorText } from './FieldNotes.tsx';

export interface TextFieldOptions
  extends Omit<TextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  isOptional?: boolean;
  isShort?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  /** What stands beside the box, such as a button that shows what is typed. */
  beside?: ReactNode;
}

export function TextField({
  label,
  hint,
  error,
  isOptional,
  isShort,
  inputRef,
  beside,
  ...rest
}: TextFieldOptions) {
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
      {beside ? (
        <Besides beside={beside}>
          <Input ref={inputRef} className={styles.control ?? ''} />
        </Besides>
      ) : (
        <Input ref={inputRef} className={classes(styles.control, isShort && styles.short)} />
      )}
      {hint && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError>{error && <ErrorText text={error} />}</FieldError>
    </AriaTextField>
  );
}

function Besides({ children, beside }: { children: ReactNode; beside: ReactNode }) {
  return (
    <div className={styles.beside}>
      {children}
      {beside}
    </div>
  );
}
