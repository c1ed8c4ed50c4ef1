import { useEffect, useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ErrorCode } from '../../../src-shared/ipc/errorCode.ts';
import type { Reply } from '../../../src-shared/ipc/reply.ts';
import { PassphraseField } from '../../components/fields/PassphraseField.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { Notice } from '../../components/layout/Notice.tsx';
import { useClearedAfterRest } from '../../hooks/useClearedAfterRest.ts';
import { callKluis } from '../../ipc/callKluis.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import form from './Form.module.css';
import { useCountdown } from './useCountdown.ts';

/** About what was typed, so the sentence stands at the field; every other refusal is about the archive. */
const typingErrors: readonly ErrorCode[] = [
  'passphrase_wrong',
  'recovery_code_typo',
  'recovery_code_wrong',
  'input_invalid',
];

interface Props {
  kind: 'passphrase' | 'recovery';
  waitSeconds: number;
  onRestore(): void;
}

export function UnlockForm({ kind, waitSeconds, onRestore }: Props) {
  const [secret, setSecret] = useState('');
  const [wasCleared, setCleared] = useState(false);
  const byPassphrase = useAction('vault:unlock');
  const byCode = useAction('vault:unlockWithRecoveryCode');
  const { isRunning, failure } = kind === 'passphrase' ? byPassphrase : byCode;
  const wait = useCountdown(waitSeconds);
  const field = useRef<HTMLInputElement>(null);
  const words = nl.vault.unlock;

  useClearedAfterRest(secret, () => {
    setSecret('');
    setCleared(true);
  });
  useEffect(() => {
    if (failure && wait.seconds === 0) field.current?.focus();
  }, [failure, wait.seconds]);

  async function open(): Promise<void> {
    if (secret === '' || wait.seconds > 0) return;
    setCleared(false);
    const reply: Reply<unknown> =
      kind === 'passphrase'
        ? await byPassphrase.run({ passphrase: secret })
        : await byCode.run({ code: secret });
    if (reply.ok) return;
    // A code of 28 characters with one typing error is mended, not typed anew; a passphrase leaves the screen at once.
    if (reply.error.code !== 'recovery_code_typo') setSecret('');
    const now = await callKluis('vault:status', undefined);
    if (now.ok) wait.start(now.value.waitSeconds);
  }

  const isTypingError = failure !== undefined && typingErrors.includes(failure.code);
  const isAboutArchive = failure !== undefined && !isTypingError && failure.code !== 'passphrase_wait';
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <PassphraseField
        label={kind === 'passphrase' ? words.passphrase : words.code}
        hint={kind === 'recovery' ? words.codeHint : undefined}
        value={secret}
        onChange={(value) => {
          setSecret(value);
          setCleared(false);
          if (isTypingError) (kind === 'passphrase' ? byPassphrase : byCode).forget();
        }}
        error={isTypingError ? sentenceOf(failure) : undefined}
        startsShown={kind === 'recovery'}
        inputRef={field}
        autoFocus
        isDisabled={isRunning}
      />
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
      <div className={form.actions}>
        <Button type="submit" look="main" isBusy={isRunning} isDisabled={secret === '' || wait.seconds > 0}>
          {words.action}
        </Button>
      </div>
    </form>
  );
}
