import { Eye, EyeOff } from 'lucide-react';
import { type Ref, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../layout/Button.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  label: string;
  value: string;
  onChange(value: string): void;
  hint?: string | undefined;
  error?: string | undefined;
  autoFocus?: boolean;
  isDisabled?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  /** Readable from the start: a code is copied from paper, and a typing error in it must be seen. */
  startsShown?: boolean;
  isShown?: boolean;
  onShow?: (isShown: boolean) => void;
}

/** A passphrase can be looked at while it is typed: five words blind is asking for mistakes. */
export function PassphraseField({ startsShown = false, isShown, onShow, ...rest }: Props) {
  const [isShownHere, setShownHere] = useState(startsShown);
  const shows = isShown ?? isShownHere;
  const toggle = onShow ?? setShownHere;
  return (
    <TextField
      {...rest}
      type={shows ? 'text' : 'password'}
      maxLength={1000}
      autoComplete="off"
      spellCheck="false"
      beside={
        <Button
          onPress={() => toggle(!shows)}
          aria-label={shows ? nl.vault.hideText : nl.vault.showText}
          icon={shows ? <EyeOff size={18} aria-hidden /> : <Eye size={18} aria-hidden />}
        >
          {shows ? nl.common.hide : nl.common.show}
        </Button>
      }
    />
  );
}
