import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CallError } from '../../../src-shared/ipc/reply.ts';
import { vaultChannels } from '../../../src-shared/ipc/vaultChannels.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { PassphraseField } from '../../components/fields/PassphraseField.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { callKluis } from '../../ipc/callKluis.ts';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import styles from './Form.module.css';
import { PassphraseStrength } from './PassphraseStrength.tsx';
import { PassphraseSuggestion } from './PassphraseSuggestion.tsx';
import { usePassphraseRating } from './usePassphraseRating.ts';

const { current, next } = vaultChannels['vault:changePassphrase'].input.shape;

const schemas = {
  first: z.object({ current: z.string(), next, repeat: z.string() }),
  change: z.object({ current, next, repeat: z.string() }),
};

export interface ChosenPassphrase {
  current: string;
  next: string;
}

interface Props {
  label: string;
  /** Of the passphrase of now, which is asked where there is one to change. */
  currentLabel?: string;
  action: string;
  busy: string;
  isRunning: boolean;
  failure: CallError | undefined;
  /** Main's name for the passphrase that is chosen. */
  refusedAs?: string;
  /** Answers whether the passphrase was taken. */
  onChosen(chosen: ChosenPassphrase): Promise<boolean>;
  onCancel?: () => void;
  children?: ReactNode;
}

/** Choosing a passphrase: live strength, five words on offer, and the repeat that catches a typing error. */
export function ChoosePassphrase({
  currentLabel,
  refusedAs = 'passphrase',
  failure,
  isRunning,
  ...props
}: Props) {
  const asksCurrent = currentLabel !== undefined;
  const form = useForm({
    resolver: zodResolver(schemas[asksCurrent ? 'change' : 'first']),
    defaultValues: { current: '', next: '', repeat: '' },
  });
  const passphrase = useWatch({ control: form.control, name: 'next' });
  const [isShown, setShown] = useState(false);
  const rating = usePassphraseRating(passphrase);
  const words = nl.vault.first;

  async function submit(chosen: z.infer<typeof schemas.first>): Promise<void> {
    const asked = await callKluis('vault:ratePassphrase', { passphrase: chosen.next });
    if (asked.ok && !asked.value.isAccepted) return complain('next', nl.errors.passphrase_too_weak);
    if (chosen.repeat !== chosen.next) return complain('repeat', nl.errors.passphrase_not_repeated);
    const isTaken = await props.onChosen(chosen);
    if (isTaken) form.reset();
    else form.setValue('current', '');
  }

  function complain(name: 'next' | 'repeat', message: string): void {
    form.setError(name, { type: 'custom', message }, { shouldFocus: true });
  }

  return (
    <form className={styles.form} noValidate onSubmit={form.handleSubmit(submit)}>
      {asksCurrent && (
        <BoundField form={form} name="current" failure={failure}>
          {(bound, ref) => (
            <PassphraseField
              {...bound}
              inputRef={ref}
              label={currentLabel}
              autoFocus
              isDisabled={isRunning}
            />
          )}
        </BoundField>
      )}
      <BoundField form={form} name="next" failure={failure} refusedAs={refusedAs}>
        {(bound, ref) => (
          <>
            <PassphraseField
              {...bound}
              inputRef={ref}
              label={props.label}
              isShown={isShown}
              onShow={setShown}
              autoFocus={!asksCurrent}
              isDisabled={isRunning}
            />
            <PassphraseStrength rating={rating} />
            <PassphraseSuggestion
              isDisabled={isRunning}
              onTaken={(suggestion) => {
                bound.onChange(suggestion);
                setShown(true);
              }}
            />
          </>
        )}
      </BoundField>
      <BoundField form={form} name="repeat">
        {(bound, ref) => (
          <PassphraseField {...bound} inputRef={ref} label={words.repeat} isDisabled={isRunning} />
        )}
      </BoundField>
      {props.children}
      <FailureLine text={sentenceBeside(failure, refusedAs, 'current')} />
      <BusyLine text={isRunning ? props.busy : undefined} />
      <div className={styles.actions}>
        <Button type="submit" look="main" isBusy={isRunning} isDisabled={passphrase === ''}>
          {props.action}
        </Button>
        {props.onCancel && (
          <Button look="quiet" onPress={props.onCancel} isDisabled={isRunning}>
            {nl.common.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
