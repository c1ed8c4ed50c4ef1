import { CircleCheck, CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { isReferred, type Referral } from '../../../src-shared/domain/referral.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../src-shared/ipc/casesChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Mark } from '../../components/layout/Mark.tsx';
import { Row, RowActions, RowText, SoftText } from '../../components/layout/Rows.tsx';
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
      <Row>
        <ReferralForm
          detail={detail}
          referral={referral}
          takesFocus={asked === true}
          onDone={(isSaved) => {
            setAsked(false);
            onDone(isSaved ? words.saved : undefined);
          }}
        />
      </Row>
    );
  }
  const isAgreed = isReferred(referral);
  return (
    <Row>
      <h3>{referral.name}</h3>
      <SoftText>{[kindBeside(referral), formatDay(referral.referredOn)].filter(Boolean).join(', ')}</SoftText>
      <p>
        <Mark tone={isAgreed ? 'good' : 'warn'} icon={isAgreed ? CircleCheck : CircleHelp}>
          {capitalise(words.consentMarks[referral.consent])}
        </Mark>
      </p>
      {referral.reason !== '' && <RowText>{referral.reason}</RowText>}
      {referral.result === '' ? (
        isAgreed && <SoftText>{words.noResult}</SoftText>
      ) : (
        <div>
          {referral.resultOn && <SoftText>{words.resultOf(formatDay(referral.resultOn))}</SoftText>}
          <RowText>{referral.result}</RowText>
        </div>
      )}
      {!isReadOnly && (
        <RowActions>
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
        </RowActions>
      )}
    </Row>
  );
}
