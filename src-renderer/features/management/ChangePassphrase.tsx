import { useEffect, useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { PassphraseField } from '../../components/fields/PassphraseField.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { SuccessLine } from '../../components/layout/Notice.tsx';
import part from '../../components/layout/Part.module.css';
import { sentenceAt } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useVault } from '../frame/VaultContext.ts';
import { ChoosePassphrase } from '../unlock/ChoosePassphrase.tsx';

/** The passphrase of now, then the next one twice. */
export function ChangePassphrase() {
  const { isReadOnly } = useVault();
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [current, setCurrent] = useState('');
  const [isMissing, setMissing] = useState(false);
  const saving = useAction('vault:changePassphrase');
  const field = useRef<HTMLInputElement>(null);
  const words = nl.settings.passphrase;
  const complaint = isMissing ? nl.common.validation.required : sentenceAt(saving.failure, 'current');

  useEffect(() => {
    if (complaint) field.current?.focus();
  }, [complaint]);

  async function save(next: string): Promise<boolean> {
    if (current === '') {
      setMissing(true);
      return false;
    }
    const reply = await saving.run({ current, next });
    setCurrent('');
    setSaved(reply.ok);
    if (reply.ok) setOpen(false);
    return reply.ok;
  }

  function open(isWanted: boolean): void {
    setSaved(false);
    setCurrent('');
    saving.forget();
    setOpen(isWanted);
  }

  return (
    <section className={part.part} aria-labelledby="passphrase-title">
      <h2 id="passphrase-title">{words.title}</h2>
      <p className={part.lead}>{words.lead}</p>
      <SuccessLine text={isSaved ? words.saved : undefined} />
      {isOpen ? (
        <>
          <PassphraseField
            label={words.current}
            value={current}
            onChange={(value) => {
              setCurrent(value);
              setMissing(false);
              saving.forget();
            }}
            error={complaint}
            inputRef={field}
            isDisabled={saving.isRunning}
            autoFocus
          />
          <ChoosePassphrase
            label={words.next}
            action={words.save}
            busy={words.saving}
            isRunning={saving.isRunning}
            failure={saving.failure}
            autoFocus={false}
            onChosen={save}
            onCancel={() => open(false)}
          />
        </>
      ) : (
        <div className={part.actions}>
          <Button onPress={() => open(true)} isDisabled={isReadOnly}>
            {words.start}
          </Button>
        </div>
      )}
    </section>
  );
}
