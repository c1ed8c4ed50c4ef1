import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { ConfirmDialog } from '../../components/layout/ConfirmDialog.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { Actions, Lead, Part, Parts } from '../../components/layout/Part.tsx';
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
    <Parts>
      <ChangePassphrase />
      <RenewCode onRecoveryCode={onRecoveryCode} />
      <Part title={words.idle.title}>
        <SettingField
          name="idleMinutes"
          label={words.idle.label}
          hint={words.idle.hint}
          isDisabled={isReadOnly}
        />
      </Part>
    </Parts>
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
    <Part title={words.title}>
      <Lead>{words.lead}</Lead>
      <FailureLine text={renewal.failure && sentenceOf(renewal.failure)} />
      <BusyLine text={renewal.isRunning ? nl.vault.recovery.renewing : undefined} />
      <Actions>
        <Button onPress={() => setAsking(true)} isDisabled={isReadOnly} isBusy={renewal.isRunning}>
          {words.start}
        </Button>
      </Actions>
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
    </Part>
  );
}
