import { useEffect, useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { BackupContents } from '../../../src-shared/ipc/restoreChannels.ts';
import { PassphraseField } from '../../components/fields/PassphraseField.tsx';
import { RadioList } from '../../components/fields/RadioList.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { useClearedAfterRest } from '../../hooks/useClearedAfterRest.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import form from '../unlock/Form.module.css';
import { type Level, StepTitle } from './StepTitle.tsx';

interface Props {
  level: Level;
  onOpened(contents: BackupContents): void;
  onOther(): void;
  onStop(): void;
}

/** A backup opens with the secret of its own day, which may be older than the one of now. */
export function OpenBackup({ level, onOpened, onOther, onStop }: Props) {
  const [kind, setKind] = useState<'passphrase' | 'recovery'>('passphrase');
  const [secret, setSecret] = useState('');
  const opening = useAction('restore:open');
  const words = nl.backup.restore;
  const field = useRef<HTMLInputElement>(null);
  useClearedAfterRest(secret, () => setSecret(''));

  async function open(): Promise<void> {
    const reply = await opening.run({ kind, secret });
    if (reply.ok) onOpened(reply.value);
    else if (reply.error.code !== 'recovery_code_typo') setSecret('');
  }

  const code = opening.failure?.code;
  const isTypingError =
    code === 'passphrase_wrong' || code === 'recovery_code_typo' || code === 'recovery_code_wrong';
  useEffect(() => {
    if (isTypingError) field.current?.focus();
  }, [isTypingError]);

  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (secret !== '') void open();
      }}
    >
      <div className={form.opening}>
        <StepTitle level={level}>{words.openTitle}</StepTitle>
        <p className={form.lead}>{words.openLead}</p>
      </div>
      <RadioList
        label={words.kind}
        value={kind}
        onChange={(next) => {
          setKind(next);
          setSecret('');
          opening.forget();
        }}
        choices={[
          { value: 'passphrase', label: words.kinds.passphrase },
          { value: 'recovery', label: words.kinds.recovery },
        ]}
      />
      <PassphraseField
        label={words.kinds[kind]}
        hint={kind === 'recovery' ? nl.vault.unlock.codeHint : undefined}
        value={secret}
        onChange={(value) => {
          setSecret(value);
          opening.forget();
        }}
        error={isTypingError && opening.failure ? sentenceOf(opening.failure) : undefined}
        key={kind}
        inputRef={field}
        startsShown={kind === 'recovery'}
        isDisabled={opening.isRunning}
      />
      <FailureLine text={opening.failure && !isTypingError ? sentenceOf(opening.failure) : undefined} />
      <BusyLine text={opening.isRunning ? words.opening : undefined} />
      <div className={form.actions}>
        <Button type="submit" look="main" isBusy={opening.isRunning} isDisabled={secret === ''}>
          {words.open}
        </Button>
        <Button onPress={onOther} isDisabled={opening.isRunning}>
          {words.other}
        </Button>
        <Button look="quiet" onPress={onStop} isDisabled={opening.isRunning}>
          {words.stop}
        </Button>
      </div>
    </form>
  );
}
