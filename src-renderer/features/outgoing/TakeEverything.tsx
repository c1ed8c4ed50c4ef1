import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Output } from '../../../src-shared/ipc/contract.ts';
import { outgoingChannels } from '../../../src-shared/ipc/outgoingChannels.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { PassphraseField } from '../../components/fields/PassphraseField.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { ConfirmDialog } from '../../components/layout/ConfirmDialog.tsx';
import { FailureLine, SuccessLine } from '../../components/layout/Notice.tsx';
import { Actions, Lead, Part } from '../../components/layout/Part.tsx';
import { useClearedAfterRest } from '../../hooks/useClearedAfterRest.ts';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';

const schema = outgoingChannels['outgoing:everything'].input;

/** Moving out: everything into a folder that anyone can read, after one more time the passphrase. */
export function TakeEverything() {
  const [isAsking, setAsking] = useState(false);
  const [written, setWritten] = useState<Output<'outgoing:everything'>>(null);
  const writing = useAction('outgoing:everything');
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { passphrase: '' } });
  const passphrase = useWatch({ control: form.control, name: 'passphrase' });
  const words = nl.outgoing.everything;
  useClearedAfterRest(passphrase, () => form.setValue('passphrase', ''));

  function open(isWanted: boolean): void {
    setAsking(isWanted);
    form.reset();
    if (isWanted) setWritten(null);
    writing.forget();
  }

  async function write(values: z.infer<typeof schema>): Promise<void> {
    const reply = await writing.run(values);
    form.setValue('passphrase', '');
    if (!reply.ok) return;
    setWritten(reply.value);
    setAsking(false);
  }

  return (
    <Part title={words.title}>
      <Lead>{words.lead}</Lead>
      <SuccessLine
        text={written ? words.written(written.folderName, written.cases, written.documents) : undefined}
      />
      <Actions>
        <Button onPress={() => open(true)}>{words.start}</Button>
      </Actions>
      <ConfirmDialog
        isOpen={isAsking}
        title={words.confirmTitle}
        action={words.action}
        isRunning={writing.isRunning}
        onConfirm={form.handleSubmit(write)}
        onCancel={() => open(false)}
      >
        <p>{words.confirm}</p>
        <form noValidate onSubmit={form.handleSubmit(write)}>
          <BoundField form={form} name="passphrase" failure={writing.failure}>
            {(bound, ref) => (
              <PassphraseField
                {...bound}
                label={words.passphrase}
                hint={words.passphraseHint}
                inputRef={ref}
                isDisabled={writing.isRunning}
              />
            )}
          </BoundField>
        </form>
        <FailureLine text={sentenceBeside(writing.failure, 'passphrase')} />
        <BusyLine text={writing.isRunning ? words.writing : undefined} />
      </ConfirmDialog>
    </Part>
  );
}
