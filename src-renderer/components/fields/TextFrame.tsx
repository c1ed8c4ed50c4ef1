import type { ReactNode } from 'react';
import { TextField as AriaTextField, type TextFieldProps } from 'react-aria-components';
import { Field, type FieldOptions, fieldProps } from './Field.tsx';

export interface TextFrameOptions
  extends FieldOptions,
    Omit<TextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> {}

/** What stands round a box for text. */
export function TextFrame({
  label,
  isLabelHidden,
  isOptional,
  hint,
  error,
  children,
  ...rest
}: TextFrameOptions & { children: ReactNode }) {
  return (
    <AriaTextField {...rest} {...fieldProps(error)}>
      <Field label={label} isLabelHidden={isLabelHidden} isOptional={isOptional} hint={hint} error={error}>
        {children}
      </Field>
    </AriaTextField>
  );
}
