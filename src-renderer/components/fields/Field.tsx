import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { classes } from '../../format/text.ts';
import styles from './Field.module.css';

export interface FieldOptions {
  label: string;
  /** The label is only spoken, where what stands round it says enough. */
  isLabelHidden?: boolean | undefined;
  isOptional?: boolean | undefined;
  hint?: string | undefined;
  /** An empty text marks the field as wrong without a sentence of its own. */
  error?: string | undefined;
}

interface Props extends FieldOptions {
  /** Several controls: what is to be known stands before the first of them. */
  isGroup?: boolean;
  children: ReactNode;
}

/**
 * A control with its label above it and its hint and error. It stands inside the react-aria component of that
 * control, which takes label, hint and error from here as its name and description.
 */
export function Field({ isGroup = false, children, hint, error, ...label }: Props) {
  const notes = <FieldNotes hint={hint} error={error} />;
  return (
    <>
      <FieldLabel {...label} />
      {isGroup && notes}
      {children}
      {!isGroup && notes}
    </>
  );
}

type LabelOptions = Pick<FieldOptions, 'label' | 'isLabelHidden' | 'isOptional'>;

export function FieldLabel({ label, isLabelHidden, isOptional }: LabelOptions) {
  return (
    <Label className={classes(styles.label, isLabelHidden && styles.hidden)}>
      {label}
      {isOptional && <span className={styles.optional}> ({nl.common.optional})</span>}
    </Label>
  );
}

export function FieldNotes({ hint, error }: Pick<FieldOptions, 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError>
        {error && (
          <span className={styles.error}>
            <CircleAlert size={16} aria-hidden />
            <span>{error}</span>
          </span>
        )}
      </FieldError>
    </>
  );
}

/** The props of a react-aria component round a `Field`: it is wrong where there is an error, by our word alone. */
export function fieldProps(error: string | undefined) {
  return {
    isInvalid: error !== undefined,
    validationBehavior: 'aria',
    className: styles.field ?? '',
  } as const;
}
