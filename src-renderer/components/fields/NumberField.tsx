import { type Ref, useState } from 'react';
import { TextField } from './TextField.tsx';

interface Props {
  label: string;
  value: number | null;
  /** Null for an empty box, NaN for what is no number, which the schema then refuses. */
  onChange(value: number | null): void;
  onBlur?: () => void;
  hint?: string | undefined;
  error?: string | undefined;
  isOptional?: boolean;
  isDisabled?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

/** A whole number as plain digits: no spinner that a scroll of the mouse changes unseen. */
export function NumberField({ value, onChange, ...rest }: Props) {
  /** What is no number stays in the box, so that it can be mended. */
  const [typed, setTyped] = useState('');
  return (
    <TextField
      {...rest}
      isShort
      inputMode="numeric"
      autoComplete="off"
      value={value === null ? '' : Number.isNaN(value) ? typed : String(value)}
      onChange={(text) => {
        setTyped(text);
        onChange(parse(text));
      }}
    />
  );
}

function parse(text: string): number | null {
  const digits = text.replace(/[\s.]/g, '');
  if (digits === '') return null;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN;
}
