import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { VaultStatus } from '../../../src-shared/ipc/vaultChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Title } from '../../components/layout/Title.tsx';
import { RestoreSteps } from '../backup/RestoreSteps.tsx';
import form from './Form.module.css';
import { LockedLayout } from './LockedLayout.tsx';
import { UnlockForm } from './UnlockForm.tsx';

/** The closed vault: why it closed, and the ways in. */
export function Unlock({ status }: { status: VaultStatus }) {
  const [way, setWay] = useState<'passphrase' | 'recovery' | 'restore'>('passphrase');
  const words = nl.vault.unlock;

  if (way === 'restore') {
    return (
      <LockedLayout isPreview={status.preview}>
        <RestoreSteps level="page" onStop={() => setWay('passphrase')} />
      </LockedLayout>
    );
  }
  return (
    <LockedLayout isPreview={status.preview}>
      <div className={form.opening}>
        <Title takesFocus={false}>{words.title}</Title>
        <p className={form.lead}>{nl.vault.reasons[status.lockReason]}</p>
      </div>
      <UnlockForm key={way} kind={way} waitSeconds={status.waitSeconds} onRestore={() => setWay('restore')} />
      <div className={form.foot}>
        {way === 'passphrase' ? (
          <>
            <span>{words.forgotten}</span>
            <Button look="quiet" onPress={() => setWay('recovery')}>
              {words.useRecovery}
            </Button>
          </>
        ) : (
          <Button look="quiet" onPress={() => setWay('passphrase')}>
            {words.usePassphrase}
          </Button>
        )}
        <Button look="quiet" onPress={() => setWay('restore')}>
          {words.restore}
        </Button>
      </div>
    </LockedLayout>
  );
}
