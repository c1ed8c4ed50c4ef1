import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { type BackupContents, restoreChannels } from '../../../src-shared/ipc/restoreChannels.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { PassphraseField } from '../../components/fields/PassphraseField.tsx';
import { RadioList } from '../../components/fields/RadioList.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { useClearedAfterRest } from '../../hooks/useClearedAfterRest.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import styles from '../unlock/Form.module.css';
import { type Level, StepTitle } from './StepTitle.tsx';

const schema = restoreChannels['restore:open'].input;

interface Props {
  level: Level;
  onOpened(contents: BackupContents): void;
  onOther(): void;
  onStop(): void;
}

/** A backup opens with the secret of its own day, which may be older than the one of now. */
export function OpenBackup({ level, onOpened, onOther, onStop }: Props) {
  const form = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { kind: 'passphrase', secret: '' },
  });
  const [kind, secret] = useWatch({ control: form.control, name: ['kind', 'secret'] });
  const opening = useAction('restore:open');
  const words = nl.backup.restore;
  const { setFocus, setValue } = form;
  useClearedAfterRest(secret, () => setValue('secret', ''));

  async function open(values: z.infer<typeof schema>): Promise<void> {
    const reply = await opening.run(values);
    if (reply.ok) onOpened(reply.value);
    else if (reply.error.code !== 'recovery_code_typo') setValue('secret', '');
  }

  const code = opening.failure?.code;
  const isTypingError =
    code === 'passphrase_wrong' || code === 'recovery_code_typo' || code === 'recovery_code_wrong';
  useEffect(() => {
    if (isTypingError) setFocus('secret');
  }, [isTypingError, setFocus]);

  return (
    <form className={styles.form} noValidate onSubmit={form.handleSubmit(open)}>
      <div className={styles.opening}>
        <StepTitle level={level}>{words.openTitle}</StepTitle>
        <p className={styles.lead}>{words.openLead}</p>
      </div>
      <BoundField form={form} name="kind">
        {(bound) => (
          <RadioList
            label={words.kind}
            value={bound.value}
            onChange={(next) => {
              bound.onChange(next);
              setValue('secret', '');
              opening.forget();
            }}
            choices={[
              { value: 'passphrase', label: words.kinds.passphrase },
              { value: 'recovery', label: words.kinds.recovery },
            ]}
          />
        )}
      </BoundField>
      <BoundField form={form} name="secret">
        {(bound, ref) => (
          <PassphraseField
            {...bound}
            key={kind}
            label={words.kinds[kind]}
            hint={kind === 'recovery' ? nl.vault.unlock.codeHint : undefined}
            onChange={(value) => {
              bound.onChange(value);
              opening.forget();
            }}
            error={isTypingError && opening.failure ? sentenceOf(opening.failure) : bound.error}
            inputRef={ref}
            startsShown={kind === 'recovery'}
            isDisabled={opening.isRunning}
          />
        )}
      </BoundField>
      <FailureLine text={opening.failure && !isTypingError ? sentenceOf(opening.failure) : undefined} />
      <BusyLine text={opening.isRunning ? words.opening : undefined} />
      <div className={styles.actions}>
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
