import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { vaultChannels } from '../../../src-shared/ipc/vaultChannels.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { Title } from '../../components/layout/Title.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import styles from './ConfirmRecovery.module.css';
import frame from './Form.module.css';

const schema = vaultChannels['vault:confirmRecovery'].input;

interface Props {
  groupCount: number;
  onShowAgain(): void;
  onDone(): void;
}

/** Asks two groups back; the code itself is not on the screen meanwhile. */
export function ConfirmRecovery({ groupCount, onShowAgain, onDone }: Props) {
  const [asked] = useState(() => twoOf(groupCount));
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { groups: asked.map((index) => ({ index, text: '' })) },
  });
  const groups = useWatch({ control: form.control, name: 'groups' });
  const confirmation = useAction('vault:confirmRecovery');
  const { setFocus } = form;
  const words = nl.vault.recovery;
  const areWrong = confirmation.failure?.code === 'recovery_groups_wrong';

  useEffect(() => {
    if (areWrong) setFocus('groups.0.text');
  }, [areWrong, setFocus]);

  async function confirm(values: z.infer<typeof schema>): Promise<void> {
    const reply = await confirmation.run(values);
    if (reply.ok) onDone();
  }

  return (
    <form className={frame.form} noValidate onSubmit={form.handleSubmit(confirm)}>
      <div className={frame.opening}>
        <Title takesFocus={false}>{words.confirmTitle}</Title>
        <p className={frame.lead}>{words.confirmLead}</p>
      </div>
      <div className={styles.groups}>
        {asked.map((index, position) => (
          <BoundField key={index} form={form} name={`groups.${position}.text`}>
            {(bound, ref) => (
              <TextField
                {...bound}
                label={words.group(index + 1)}
                onChange={(text) => {
                  bound.onChange(text);
                  confirmation.forget();
                }}
                // Main does not tell which one is wrong: both are marked, and the one sentence stands below.
                error={areWrong ? '' : bound.error}
                inputRef={ref}
                autoFocus={position === 0}
                autoComplete="off"
                spellCheck="false"
                maxLength={20}
              />
            )}
          </BoundField>
        ))}
      </div>
      <FailureLine text={confirmation.failure && sentenceOf(confirmation.failure)} />
      <div className={frame.actions}>
        <Button
          type="submit"
          look="main"
          isBusy={confirmation.isRunning}
          isDisabled={groups.some(({ text }) => text.trim() === '')}
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
