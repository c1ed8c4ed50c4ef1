import { CircleCheck, CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { isReferred, type Referral } from '../../../src-shared/domain/referral.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../src-shared/ipc/casesChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Mark } from '../../components/layout/Mark.tsx';
import looks from '../../components/layout/Rows.module.css';
import { formatDay } from '../../format/dates.ts';
import { capitalise } from '../../format/text.ts';
import { useFocusBack } from '../../hooks/useFocusBack.ts';
import { useHasDraft } from '../../ipc/useHasDraft.ts';
import { useVault } from '../frame/VaultContext.ts';
import { kindBeside } from './kindBeside.ts';
import { ReferralForm, referralFormOf } from './ReferralForm.tsx';
import { RemoveReferral } from './RemoveReferral.tsx';

interface Props {
  detail: CaseDetail;
  referral: Referral;
  /** With a sentence that says what was done. */
  onDone(sentence: string | undefined): void;
  onRemoved(): void;
}

/** A referral of the case; a form that was left half filled in opens by itself. */
export function ReferralItem({ detail, referral, onDone, onRemoved }: Props) {
  const { isReadOnly } = useVault();
  const hasDraft = useHasDraft(referralFormOf(detail.id, referral.id), !isReadOnly);
  const [asked, setAsked] = useState<boolean>();
  const isOpen = asked ?? hasDraft;
  const change = useFocusBack<HTMLButtonElement>(isOpen);
  const words = nl.referrals.ofCase;

  if (isOpen) {
    return (
      <li className={looks.row}>
        <ReferralForm
          detail={detail}
          referral={referral}
          takesFocus={asked === true}
          onDone={(isSaved) => {
            setAsked(false);
            onDone(isSaved ? words.saved : undefined);
          }}
        />
      </li>
    );
  }
  const isAgreed = isReferred(referral);
  return (
    <li className={looks.row}>
      <h3>{referral.name}</h3>
      <p className={looks.soft}>
        {[kindBeside(referral), formatDay(referral.referredOn)].filter(Boolean).join(', ')}
      </p>
      <p>
        <Mark tone={isAgreed ? 'good' : 'warn'} icon={isAgreed ? CircleCheck : CircleHelp}>
          {capitalise(words.consentMarks[referral.consent])}
        </Mark>
      </p>
      {referral.reason !== '' && <p className={looks.text}>{referral.reason}</p>}
      {referral.result === '' ? (
        isAgreed && <p className={looks.soft}>{words.noResult}</p>
      ) : (
        <div>
          {referral.resultOn && <p className={looks.soft}>{words.resultOf(formatDay(referral.resultOn))}</p>}
          <p className={looks.text}>{referral.result}</p>
        </div>
      )}
      {!isReadOnly && (
        <div className={looks.actions}>
          <Button
            ref={change}
            look="quiet"
            aria-label={words.change(referral.name)}
            onPress={() => {
              onDone(undefined);
              setAsked(true);
            }}
          >
            {nl.common.change}
          </Button>
          <RemoveReferral referral={referral} onRemoved={onRemoved} />
        </div>
      )}
    </li>
  );
}
