import { useWatch } from 'react-hook-form';
import { CodedField } from './CodedField.tsx';
import type { FieldProps } from './fieldProps.ts';

/** The day of closing can be corrected here; closing itself is done on the page of the case. */
export function ClosedOnField(props: FieldProps) {
  const closedOn = useWatch({ control: props.form.control, name: 'closedOn' });
  return !props.isNew && closedOn !== null ? <CodedField {...props} /> : null;
}
