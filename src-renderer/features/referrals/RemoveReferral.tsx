import { useState } from 'react';
import { isReferred, type Referral } from '../../../src-shared/domain/referral.ts';
import { referralTargets } from '../../../src-shared/domain/referralTarget.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { FailureLine } from '../../components/Notice.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';

/** Takes a referral out of its case, after saying what the case then no longer counts. */
export function RemoveReferral({ referral, onRemoved }: { referral: Referral; onRemoved(): void }) {
  const [isAsking, setAsking] = useState(false);
  const removal = useAction('referrals:remove', [
    'referrals:ofCase',
    'cases:get',
    'cases:list',
    'directory:list',
  ]);
  const words = nl.referrals.ofCase;

  async function remove(): Promise<void> {
    const reply = await removal.run({ id: referral.id });
    setAsking(false);
    if (reply.ok) onRemoved();
  }

  return (
    <>
      <Button look="quiet" aria-label={words.removeOf(referral.name)} onPress={() => setAsking(true)}>
        {nl.common.remove}
      </Button>
      <FailureLine text={removal.failure && sentenceOf(removal.failure)} />
      <ConfirmDialog
        isOpen={isAsking}
        title={words.removeTitle(referral.name)}
        action={words.remove}
        isRunning={removal.isRunning}
        onConfirm={remove}
        onCancel={() => setAsking(false)}
      >
        <p>{words.removeText}</p>
        {isReferred(referral) && <p>{words.removeCount(referralTargets.labels[referral.kind])}</p>}
      </ConfirmDialog>
    </>
  );
}
