import { useEffect, useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Output } from '../../../src-shared/ipc/contract.ts';
import { PassphraseField } from '../../components/fields/PassphraseField.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { ConfirmDialog } from '../../components/layout/ConfirmDialog.tsx';
import { FailureLine, SuccessLine } from '../../components/layout/Notice.tsx';
import part from '../../components/layout/Part.module.css';
import { useClearedAfterRest } from '../../hooks/useClearedAfterRest.ts';
import { sentenceAt, sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';

/** Moving out: everything into a folder that anyone can read, after one more time the passphrase. */
export function TakeEverything() {
  const [isAsking, setAsking] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [written, setWritten] = useState<Output<'outgoing:everything'>>(null);
  const writing = useAction('outgoing:everything');
  const field = useRef<HTMLInputElement>(null);
  const words = nl.outgoing.everything;
  useClearedAfterRest(passphrase, () => setPassphrase(''));
  const complaint = isMissing ? nl.common.validation.required : sentenceAt(writing.failure, 'passphrase');

  useEffect(() => {
    if (complaint) field.current?.focus();
  }, [complaint]);

  function open(isWanted: boolean): void {
    setAsking(isWanted);
    setPassphrase('');
    setMissing(false);
    if (isWanted) setWritten(null);
    writing.forget();
  }

  async function write(): Promise<void> {
    setMissing(passphrase === '');
    if (passphrase === '') return;
    const reply = await writing.run({ passphrase });
    setPassphrase('');
    if (!reply.ok) return;
    setWritten(reply.value);
    setAsking(false);
  }

  return (
    <section className={part.part} aria-labelledby="everything-title">
      <h2 id="everything-title">{words.title}</h2>
      <p className={part.lead}>{words.lead}</p>
      <SuccessLine
        text={written ? words.written(written.folderName, written.cases, written.documents) : undefined}
      />
      <div className={part.actions}>
        <Button onPress={() => open(true)}>{words.start}</Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={words.confirmTitle}
        action={words.action}
        isRunning={writing.isRunning}
        onConfirm={write}
        onCancel={() => open(false)}
      >
        <p>{words.confirm}</p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void write();
          }}
        >
          <PassphraseField
            label={words.passphrase}
            hint={words.passphraseHint}
            value={passphrase}
            onChange={(value) => {
              setPassphrase(value);
              setMissing(false);
              writing.forget();
            }}
            error={complaint}
            inputRef={field}
            isDisabled={writing.isRunning}
          />
        </form>
        <FailureLine text={sentenceBeside(writing.failure, 'passphrase')} />
        <BusyLine text={writing.isRunning ? words.writing : undefined} />
      </ConfirmDialog>
    </section>
  );
}
