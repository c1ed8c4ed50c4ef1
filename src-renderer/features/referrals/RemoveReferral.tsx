import { isReferred, type Referral } from '../../../src-shared/domain/referral.ts';
import { referralTargets } from '../../../src-shared/domain/referralTarget.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { RemoveButton } from '../../components/layout/RemoveButton.tsx';
import { useAction } from '../../ipc/useAction.ts';

/** Takes a referral out of its case, after saying what the case then no longer counts. */
export function RemoveReferral({ referral, onRemoved }: { referral: Referral; onRemoved(): void }) {
  const removal = useAction('referrals:remove');
  const words = nl.referrals.ofCase;

  async function remove(): Promise<void> {
    const reply = await removal.run({ id: referral.id });
    if (reply.ok) onRemoved();
  }

  return (
    <RemoveButton
      label={nl.common.remove}
      name={words.removeOf(referral.name)}
      title={words.removeTitle(referral.name)}
      action={words.remove}
      removal={removal}
      onRemove={remove}
    >
      <p>{words.removeText}</p>
      {isReferred(referral) && <p>{words.removeCount(referralTargets.labels[referral.kind])}</p>}
    </RemoveButton>
  );
}
