import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { SuccessLine } from '../../components/layout/Notice.tsx';
import { Actions, Lead, Part } from '../../components/layout/Part.tsx';
import { useAction } from '../../ipc/useAction.ts';
import { useVault } from '../frame/VaultContext.ts';
import { ChoosePassphrase, type ChosenPassphrase } from '../unlock/ChoosePassphrase.tsx';

/** The passphrase of now, then the next one twice. */
export function ChangePassphrase() {
  const { isReadOnly } = useVault();
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const saving = useAction('vault:changePassphrase');
  const words = nl.settings.passphrase;

  async function save({ current, next }: ChosenPassphrase): Promise<boolean> {
    const reply = await saving.run({ current, next });
    setSaved(reply.ok);
    if (reply.ok) setOpen(false);
    return reply.ok;
  }

  function open(isWanted: boolean): void {
    setSaved(false);
    saving.forget();
    setOpen(isWanted);
  }

  return (
    <Part title={words.title}>
      <Lead>{words.lead}</Lead>
      <SuccessLine text={isSaved ? words.saved : undefined} />
      {isOpen ? (
        <ChoosePassphrase
          label={words.next}
          currentLabel={words.current}
          action={words.save}
          busy={words.saving}
          isRunning={saving.isRunning}
          failure={saving.failure}
          refusedAs="next"
          onChosen={save}
          onCancel={() => open(false)}
        />
      ) : (
        <Actions>
          <Button onPress={() => open(true)} isDisabled={isReadOnly}>
            {words.start}
          </Button>
        </Actions>
      )}
    </Part>
  );
}
