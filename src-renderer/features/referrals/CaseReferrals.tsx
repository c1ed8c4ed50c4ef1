import { Signpost } from 'lucide-react';
import { useEffect, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../src-shared/ipc/casesChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { FoldingPart } from '../../components/layout/FoldingPart.tsx';
import { FailureLine, SuccessLine } from '../../components/layout/Notice.tsx';
import { Rows, SoftText } from '../../components/layout/Rows.tsx';
import { useFocusBack } from '../../hooks/useFocusBack.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useHasDraft } from '../../ipc/useHasDraft.ts';
import { useVault } from '../frame/VaultContext.ts';
import { ReferralForm, referralFormOf } from './ReferralForm.tsx';
import { ReferralItem } from './ReferralItem.tsx';
import type { ReferralStart } from './useReferralForm.ts';

interface Props {
  detail: CaseDetail;
  /** Opens the form at once, with this filled in. */
  start?: ReferralStart | undefined;
}

/** To whom the reporter of a case was referred, and what came of it. */
export function CaseReferrals({ detail, start }: Props) {
  const { isReadOnly } = useVault();
  const referrals = useCall('referrals:ofCase', { caseId: detail.id }, { cacheTime: 0 });
  const hasDraft = useHasDraft(referralFormOf(detail.id, undefined), !isReadOnly);
  const [asked, setAsked] = useState(start && true);
  const [done, setDone] = useState<string>();
  const [removals, setRemovals] = useState(0);
  const isOpen = asked ?? hasDraft;
  const add = useFocusBack<HTMLButtonElement>(isOpen);
  const words = nl.referrals.ofCase;
  const rows = referrals.value ?? [];

  // The button that was pressed is gone; only once the dialog has closed can another take the focus.
  useEffect(() => {
    if (removals > 0) add.current?.focus();
  }, [removals, add]);

  return (
    <FoldingPart
      title={words.title}
      summary={summaryOf(rows.length, hasDraft && asked === undefined)}
      isOpenAtFirst={hasDraft || start !== undefined}
    >
      <FailureLine text={referrals.failure && sentenceOf(referrals.failure)} />
      {referrals.value && rows.length === 0 && !isOpen && (
        <SoftText>{isReadOnly ? words.noneReadOnly : words.none}</SoftText>
      )}
      {rows.length > 0 && (
        <Rows>
          {rows.map((referral) => (
            <ReferralItem
              key={referral.id}
              detail={detail}
              referral={referral}
              onDone={setDone}
              onRemoved={() => {
                setDone(words.removed(referral.name));
                setRemovals((former) => former + 1);
              }}
            />
          ))}
        </Rows>
      )}
      <SuccessLine text={done} />
      {isOpen ? (
        <ReferralForm
          detail={detail}
          referral={undefined}
          start={start}
          takesFocus={asked === true}
          onDone={(isSaved) => {
            setAsked(false);
            setDone(isSaved ? words.saved : undefined);
          }}
        />
      ) : (
        !isReadOnly && (
          <div>
            <Button
              ref={add}
              icon={<Signpost size={18} aria-hidden />}
              onPress={() => {
                setDone(undefined);
                setAsked(true);
              }}
            >
              {words.add}
            </Button>
          </div>
        )
      )}
    </FoldingPart>
  );
}

function summaryOf(count: number, hasDraft: boolean): string | undefined {
  const parts = [count > 0 && String(count), hasDraft && nl.journal.draft].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join(', ');
}
