import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { ConfirmDialog } from '../../components/layout/ConfirmDialog.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import part from '../../components/layout/Part.module.css';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useVault } from '../frame/VaultContext.ts';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { SettingField } from './SettingField.tsx';

/** Who gets in, and when the vault closes by itself. */
export function AccessPart({ onRecoveryCode }: { onRecoveryCode(code: string): void }) {
  const { isReadOnly } = useVault();
  const words = nl.settings;
  return (
    <div className={part.parts}>
      <ChangePassphrase />
      <RenewCode onRecoveryCode={onRecoveryCode} />
      <section className={part.part} aria-labelledby="idle-title">
        <h2 id="idle-title">{words.idle.title}</h2>
        <SettingField
          name="idleMinutes"
          label={words.idle.label}
          hint={words.idle.hint}
          isDisabled={isReadOnly}
        />
      </section>
    </div>
  );
}

function RenewCode({ onRecoveryCode }: { onRecoveryCode(code: string): void }) {
  const { isReadOnly } = useVault();
  const [isAsking, setAsking] = useState(false);
  const renewal = useAction('vault:renewRecoveryCode');
  const words = nl.settings.recovery;

  async function renew(): Promise<void> {
    const reply = await renewal.run(undefined);
    setAsking(false);
    if (reply.ok) onRecoveryCode(reply.value.recoveryCode);
  }

  return (
    <section className={part.part} aria-labelledby="recovery-title">
      <h2 id="recovery-title">{words.title}</h2>
      <p className={part.lead}>{words.lead}</p>
      <FailureLine text={renewal.failure && sentenceOf(renewal.failure)} />
      <BusyLine text={renewal.isRunning ? nl.vault.recovery.renewing : undefined} />
      <div className={part.actions}>
        <Button onPress={() => setAsking(true)} isDisabled={isReadOnly} isBusy={renewal.isRunning}>
          {words.start}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={words.confirmTitle}
        action={words.start}
        isRunning={renewal.isRunning}
        onConfirm={renew}
        onCancel={() => setAsking(false)}
      >
        <p>{words.confirm}</p>
      </ConfirmDialog>
    </section>
  );
}
