import { useEffect, useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { TextField } from '../../components/fields/TextField.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { Title } from '../../components/layout/Title.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import styles from './ConfirmRecovery.module.css';
import form from './Form.module.css';

interface Props {
  groupCount: number;
  onShowAgain(): void;
  onDone(): void;
}

/** Asks two groups back; the code itself is not on the screen meanwhile. */
export function ConfirmRecovery({ groupCount, onShowAgain, onDone }: Props) {
  const [asked] = useState(() => twoOf(groupCount));
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const confirmation = useAction('vault:confirmRecovery');
  const first = useRef<HTMLInputElement>(null);
  const words = nl.vault.recovery;
  const areWrong = confirmation.failure?.code === 'recovery_groups_wrong';

  useEffect(() => {
    if (areWrong) first.current?.focus();
  }, [areWrong]);

  async function confirm(): Promise<void> {
    const reply = await confirmation.run({
      groups: asked.map((index, position) => ({ index, text: typed[position] ?? '' })),
    });
    if (reply.ok) onDone();
  }

  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      <div className={form.opening}>
        <Title takesFocus={false}>{words.confirmTitle}</Title>
        <p className={form.lead}>{words.confirmLead}</p>
      </div>
      <div className={styles.groups}>
        {asked.map((index, position) => (
          <TextField
            key={index}
            label={words.group(index + 1)}
            value={typed[position] ?? ''}
            onChange={(text) => {
              confirmation.forget();
              setTyped(position === 0 ? [text, typed[1]] : [typed[0], text]);
            }}
            // Main does not tell which one is wrong: both are marked, and the one sentence stands below.
            error={areWrong ? '' : undefined}
            {...(position === 0 && { inputRef: first, autoFocus: true })}
            autoComplete="off"
            spellCheck="false"
            maxLength={20}
          />
        ))}
      </div>
      <FailureLine text={confirmation.failure && sentenceOf(confirmation.failure)} />
      <div className={form.actions}>
        <Button
          type="submit"
          look="main"
          isBusy={confirmation.isRunning}
          isDisabled={typed.some((text) => text.trim() === '')}
        >
          {words.confirm}
        </Button>
        <Button look="quiet" onPress={onShowAgain}>
          {words.showAgain}
        </Button>
      </div>
    </form>
  );
}

/** Two different positions in rising order; which ones is for chance, so that the whole code gets written. */
function twoOf(count: number): [number, number] {
  const first = Math.floor(Math.random() * count);
  const second = (first + 1 + Math.floor(Math.random() * (count - 1))) % count;
  return first < second ? [first, second] : [second, first];
}
