import { type ReactNode, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CallError } from '../../../src-shared/ipc/reply.ts';
import { PassphraseField } from '../../components/fields/PassphraseField.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { callKluis } from '../../ipc/callKluis.ts';
import { sentenceAt, sentenceBeside } from '../../ipc/sentenceOf.ts';
import form from './Form.module.css';
import { PassphraseStrength } from './PassphraseStrength.tsx';
import { PassphraseSuggestion } from './PassphraseSuggestion.tsx';
import { usePassphraseRating } from './usePassphraseRating.ts';

interface Props {
  label: string;
  action: string;
  busy: string;
  isRunning: boolean;
  failure: CallError | undefined;
  /** Fields of the failure that mean the passphrase being chosen. */
  fields?: string[];
  autoFocus?: boolean;
  onChosen(passphrase: string): Promise<boolean>;
  onCancel?: () => void;
  children?: ReactNode;
}

/** Choosing a passphrase: live strength, five words on offer, and the repeat that catches a typing error. */
export function ChoosePassphrase({ fields = ['passphrase', 'next'], ...props }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [repeat, setRepeat] = useState('');
  const [isShown, setShown] = useState(false);
  const [complaint, setComplaint] = useState<'weak' | 'repeat'>();
  const [forgotten, setForgotten] = useState<CallError>();
  const rating = usePassphraseRating(passphrase);
  const words = nl.vault.first;

  async function submit(): Promise<void> {
    const asked = await callKluis('vault:ratePassphrase', { passphrase });
    if (asked.ok && !asked.value.isAccepted) return setComplaint('weak');
    if (repeat !== passphrase) return setComplaint('repeat');
    setComplaint(undefined);
    if (await props.onChosen(passphrase)) {
      setPassphrase('');
      setRepeat('');
    }
  }

  function change(value: string): void {
    setPassphrase(value);
    setComplaint(undefined);
    setForgotten(props.failure);
  }

  // What main refused is about the passphrase of then, no longer about one that changed since.
  const failure = props.failure === forgotten ? undefined : props.failure;
  const weak = complaint === 'weak' ? nl.errors.passphrase_too_weak : sentenceAt(failure, ...fields);
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <PassphraseField
        label={props.label}
        value={passphrase}
        onChange={change}
        isShown={isShown}
        onShow={setShown}
        error={weak}
        autoFocus={props.autoFocus ?? true}
        isDisabled={props.isRunning}
      />
      <PassphraseStrength rating={rating} />
      <PassphraseSuggestion
        isDisabled={props.isRunning}
        onTaken={(suggestion) => {
          change(suggestion);
          setShown(true);
        }}
      />
      <PassphraseField
        label={words.repeat}
        value={repeat}
        onChange={(value) => {
          setRepeat(value);
          setComplaint(undefined);
        }}
        error={complaint === 'repeat' ? nl.errors.passphrase_not_repeated : undefined}
        isDisabled={props.isRunning}
      />
      {props.children}
      <FailureLine text={sentenceBeside(failure, ...fields, 'current')} />
      <BusyLine text={props.isRunning ? props.busy : undefined} />
      <div className={form.actions}>
        <Button type="submit" look="main" isBusy={props.isRunning} isDisabled={passphrase === ''}>
          {props.action}
        </Button>
        {props.onCancel && (
          <Button look="quiet" onPress={props.onCancel} isDisabled={props.isRunning}>
            {nl.common.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
