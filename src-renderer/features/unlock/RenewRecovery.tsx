import { nl } from '../../../src-shared/i18n/nl.ts';
import type { VaultStatus } from '../../../src-shared/ipc/vaultChannels.ts';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { Title } from '../../components/layout/Title.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import form from './Form.module.css';
import { LockedLayout } from './LockedLayout.tsx';

/** After an unlock without a confirmed code: nobody knows whether the old one is on paper, so there comes a new one. */
export function RenewRecovery({ status, onRenewed }: { status: VaultStatus; onRenewed(code: string): void }) {
  const renewal = useAction('vault:renewRecoveryCode');
  const words = nl.vault.recovery;

  async function renew(): Promise<void> {
    const reply = await renewal.run(undefined);
    if (reply.ok) onRenewed(reply.value.recoveryCode);
  }

  return (
    <LockedLayout isPreview={status.preview}>
      <div className={form.opening}>
        <Title>{words.renewTitle}</Title>
        <p className={form.lead}>{words.renewLead}</p>
      </div>
      <FailureLine text={renewal.failure && sentenceOf(renewal.failure)} />
      <BusyLine text={renewal.isRunning ? words.renewing : undefined} />
      <div className={form.actions}>
        <Button look="main" onPress={renew} isBusy={renewal.isRunning}>
          {words.renew}
        </Button>
      </div>
    </LockedLayout>
  );
}
