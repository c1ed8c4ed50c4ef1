import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { VaultStatus } from '../../../src-shared/ipc/vaultChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Title } from '../../components/layout/Title.tsx';
import { useAction } from '../../ipc/useAction.ts';
import { RestoreSteps } from '../backup/RestoreSteps.tsx';
import { ChoosePassphrase, type ChosenPassphrase } from './ChoosePassphrase.tsx';
import form from './Form.module.css';
import { LockedLayout } from './LockedLayout.tsx';

/** The very first screen: a passphrase, or a backup of an archive that exists elsewhere. */
export function FirstStart({
  status,
  onCreated,
}: {
  status: VaultStatus;
  onCreated(recoveryCode: string): void;
}) {
  const [isRestoring, setRestoring] = useState(false);
  const creation = useAction('vault:create');
  const words = nl.vault.first;

  async function create({ next: passphrase }: ChosenPassphrase): Promise<boolean> {
    const reply = await creation.run({ passphrase });
    if (reply.ok) onCreated(reply.value.recoveryCode);
    return reply.ok;
  }

  if (isRestoring) {
    return (
      <LockedLayout isPreview={status.preview}>
        <RestoreSteps isFirst level="page" onStop={() => setRestoring(false)} />
      </LockedLayout>
    );
  }
  return (
    <LockedLayout isPreview={status.preview} step={nl.vault.steps(1, 3)}>
      <div className={form.opening}>
        <Title takesFocus={false}>{words.title}</Title>
        <p className={form.lead}>{words.lead}</p>
      </div>
      <ChoosePassphrase
        label={words.passphrase}
        action={words.create}
        busy={words.creating}
        isRunning={creation.isRunning}
        failure={creation.failure}
        onChosen={create}
      >
        <p className={form.lead}>{words.onlyYou}</p>
      </ChoosePassphrase>
      <div className={form.foot}>
        <span>{words.haveBackup}</span>
        <Button look="quiet" onPress={() => setRestoring(true)} isDisabled={creation.isRunning}>
          {words.restore}
        </Button>
      </div>
    </LockedLayout>
  );
}
