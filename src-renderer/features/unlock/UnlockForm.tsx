import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ErrorCode } from '../../../src-shared/ipc/errorCode.ts';
import type { Reply } from '../../../src-shared/ipc/reply.ts';
import { vaultChannels } from '../../../src-shared/ipc/vaultChannels.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { PassphraseField } from '../../components/fields/PassphraseField.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { Notice } from '../../components/layout/Notice.tsx';
import { useClearedAfterRest } from '../../hooks/useClearedAfterRest.ts';
import { callKluis } from '../../ipc/callKluis.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import styles from './Form.module.css';
import { useCountdown } from './useCountdown.ts';

/** About what was typed, so the sentence stands at the field; every other refusal is about the archive. */
const typingErrors: readonly ErrorCode[] = [
  'passphrase_wrong',
  'recovery_code_typo',
  'recovery_code_wrong',
  'input_invalid',
];

const schemas = {
  passphrase: z.object({ secret: vaultChannels['vault:unlock'].input.shape.passphrase }),
  recovery: z.object({ secret: vaultChannels['vault:unlockWithRecoveryCode'].input.shape.code }),
};

interface Props {
  kind: 'passphrase' | 'recovery';
  waitSeconds: number;
  onRestore(): void;
}

export function UnlockForm({ kind, waitSeconds, onRestore }: Props) {
  const form = useForm({ resolver: zodResolver(schemas[kind]), defaultValues: { secret: '' } });
  const secret = useWatch({ control: form.control, name: 'secret' });
  const [wasCleared, setCleared] = useState(false);
  const byPassphrase = useAction('vault:unlock');
  const byCode = useAction('vault:unlockWithRecoveryCode');
  const { isRunning, failure, forget } = kind === 'passphrase' ? byPassphrase : byCode;
  const wait = useCountdown(waitSeconds);
  const { setFocus, setValue } = form;
  const words = nl.vault.unlock;

  useClearedAfterRest(secret, () => {
    setValue('secret', '');
    setCleared(true);
  });
  useEffect(() => {
    if (failure && wait.seconds === 0) setFocus('secret');
  }, [failure, wait.seconds, setFocus]);

  async function open(values: { secret: string }): Promise<void> {
    if (wait.seconds > 0) return;
    setCleared(false);
    const reply: Reply<unknown> =
      kind === 'passphrase'
        ? await byPassphrase.run({ passphrase: values.secret })
        : await byCode.run({ code: values.secret });
    if (reply.ok) return;
    // A code of 28 characters with one typing error is mended, not typed anew; a passphrase leaves the screen at once.
    if (reply.error.code !== 'recovery_code_typo') setValue('secret', '');
    const now = await callKluis('vault:status', undefined);
    if (now.ok) wait.start(now.value.waitSeconds);
  }

  const isTypingError = failure !== undefined && typingErrors.includes(failure.code);
  const isAboutArchive = failure !== undefined && !isTypingError && failure.code !== 'passphrase_wait';
  return (
    <form className={styles.form} noValidate onSubmit={form.handleSubmit(open)}>
      <BoundField form={form} name="secret">
        {(bound, ref) => (
          <PassphraseField
            {...bound}
            label={kind === 'passphrase' ? words.passphrase : words.code}
            hint={kind === 'recovery' ? words.codeHint : undefined}
            onChange={(value) => {
              bound.onChange(value);
              setCleared(false);
              if (isTypingError) forget();
            }}
            error={isTypingError ? sentenceOf(failure) : bound.error}
            startsShown={kind === 'recovery'}
            inputRef={ref}
            autoFocus
            isDisabled={isRunning}
          />
        )}
      </BoundField>
      <p role="status">{wait.seconds > 0 ? words.wait(wait.seconds) : wasCleared ? words.cleared : ''}</p>
      {isAboutArchive && (
        <Notice
          tone="failure"
          isLive
          title={words.damagedTitle}
          actions={<Button onPress={onRestore}>{words.restore}</Button>}
        >
          {sentenceOf(failure)}
        </Notice>
      )}
      <BusyLine text={isRunning ? words.opening : undefined} />
      <div className={styles.actions}>
        <Button type="submit" look="main" isBusy={isRunning} isDisabled={secret === '' || wait.seconds > 0}>
          {words.action}
        </Button>
      </div>
    </form>
  );
}
