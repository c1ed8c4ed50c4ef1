import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../../src-shared/ipc/casesChannels.ts';
import { BusyLine } from '../../../components/layout/BusyLine.tsx';
import { Button } from '../../../components/layout/Button.tsx';
import { FailureLine } from '../../../components/layout/Notice.tsx';
import { sentenceOf } from '../../../ipc/sentenceOf.ts';
import { useCall } from '../../../ipc/useCall.ts';
import { CaseAppointments } from '../../appointments/CaseAppointments.tsx';
import { CaseRecords } from '../../caseRecords/CaseRecords.tsx';
import { CaseDocuments } from '../../documents/CaseDocuments.tsx';
import type { FilledForm } from '../../entries/LeaveDialog.tsx';
import { Timeline } from '../../entries/Timeline.tsx';
import { useVault } from '../../frame/VaultContext.ts';
import { CaseOutgoing } from '../../outgoing/CaseOutgoing.tsx';
import type { CaseOutgoingKind } from '../../outgoing/caseOutgoingKind.ts';
import { OutgoingPage } from '../../outgoing/OutgoingPage.tsx';
import { CaseIndependence } from '../../people/CaseIndependence.tsx';
import { CasePeople } from '../../people/CasePeople.tsx';
import { DestroyedNotice } from '../../people/DestroyedNotice.tsx';
import { CaseReferrals } from '../../referrals/CaseReferrals.tsx';
import { CaseReminders } from '../../reminders/CaseReminders.tsx';
import { CaseSecrecy, type LeftSecrecy } from '../../secrecy/CaseSecrecy.tsx';
import { SecrecyPage } from '../../secrecy/SecrecyPage.tsx';
import { CaseForm } from '../form/CaseForm.tsx';
import { CaseChecklist } from './CaseChecklist.tsx';
import { CaseDetails } from './CaseDetails.tsx';
import { CaseHeader } from './CaseHeader.tsx';
import styles from './CasePage.module.css';

interface Props {
  id: string;
  /** Just begun: the first entry can be typed at once. */
  isNew: boolean;
  /** The entry that was looked for, with the words by which it was found. */
  entryId: string | undefined;
  find: string | undefined;
  onBack(): void;
  /** What is half filled here; `leave` asks before it is thrown away. */
  onFilled(form: FilledForm | null): void;
  leave(going: () => void): void;
}

/** What stands in the place of the case while the counsellor works on a part of it. */
type View =
  | { at: 'case' }
  | { at: 'changing' }
  | { at: 'secrecy'; id: string | null }
  | { at: 'outgoing'; kind: CaseOutgoingKind };

/** One case: its timeline, and beside it what is coded about it. */
export function CasePage({ id, isNew, entryId, find, onBack, onFilled, leave }: Props) {
  const detail = useCall('cases:get', { id }, { cacheTime: 0 });
  const [view, setView] = useState<View>({ at: 'case' });
  /** Where the counsellor comes back from; then neither the header nor the editor takes the focus. */
  const [left, setLeft] = useState<{ secrecy?: LeftSecrecy; output?: CaseOutgoingKind }>();
  // Whoever comes back from changing the details is not taken to the entry again.
  const [target, setTarget] = useState(entryId);
  const value = detail.value;

  function show(next: View): void {
    setTarget(undefined);
    setLeft(undefined);
    setView(next);
  }

  function back(): void {
    if (view.at === 'outgoing') {
      show({ at: 'case' });
      setLeft({ output: view.kind });
    } else onBack();
  }

  if (view.at === 'secrecy') {
    return (
      <SecrecyPage
        caseId={id}
        recordId={view.id}
        onDone={(isSaved) => {
          show({ at: 'case' });
          setLeft({ secrecy: { id: view.id, isSaved } });
        }}
      />
    );
  }
  return (
    <div className={styles.page}>
      <div>
        <Button look="quiet" icon={<ArrowLeft size={18} aria-hidden />} onPress={back}>
          {view.at === 'outgoing' ? nl.caseFile.back : nl.journal.page.back}
        </Button>
      </div>
      <BusyLine text={detail.isLoading ? nl.common.loading : undefined} />
      <FailureLine text={detail.failure && sentenceOf(detail.failure)} />
      {value && view.at === 'changing' && (
        <CaseForm
          detail={value}
          onFilled={onFilled}
          onDone={(savedId) => {
            const back = () => show({ at: 'case' });
            if (savedId === null) leave(back);
            else back();
          }}
        />
      )}
      {value && view.at === 'outgoing' && <OutgoingPage kind={view.kind} detail={value} />}
      {value && view.at === 'case' && (
        <CaseSheet
          detail={value}
          isNew={isNew && !left}
          takesFocus={!left}
          entryId={target}
          find={find ?? ''}
          left={left ?? {}}
          onView={show}
        />
      )}
    </div>
  );
}

interface SheetProps {
  detail: CaseDetail;
  /** The first entry can be typed at once. */
  isNew: boolean;
  takesFocus: boolean;
  entryId: string | undefined;
  find: string;
  left: { secrecy?: LeftSecrecy; output?: CaseOutgoingKind };
  onView(view: View): void;
}

function CaseSheet({ detail, isNew, takesFocus, entryId, find, left, onView }: SheetProps) {
  const { isReadOnly } = useVault();
  const { identityDestroyedOn } = detail;
  const hasTarget = detail.entries.some((entry) => entry.id === entryId && !entry.isRemoved);
  const isWhole = identityDestroyedOn === null;
  /** How often handing over was asked for: each time the form of a referral opens anew. */
  const [handOvers, setHandOvers] = useState(0);
  return (
    <>
      <CaseHeader detail={detail} takesFocus={takesFocus && !isNew && !hasTarget} />
      {isWhole && <CaseIndependence caseId={detail.id} onHandOver={() => setHandOvers(handOvers + 1)} />}
      {isWhole ? <CaseChecklist detail={detail} /> : <DestroyedNotice destroyedOn={identityDestroyedOn} />}
      <div className={styles.columns}>
        {isWhole ? (
          <Timeline detail={detail} takesFocus={isNew} entryId={entryId} find={find} />
        ) : (
          <p>{nl.people.destroy.timeline}</p>
        )}
        <div className={styles.beside}>
          <CaseDetails detail={detail} onChange={() => onView({ at: 'changing' })} />
          <CasePeople detail={detail} />
          {isWhole && (
            <>
              <CaseRecords caseId={detail.id} group="agreements" />
              <CaseAppointments caseId={detail.id} />
              <CaseReminders detail={detail} />
              <CaseReferrals
                key={handOvers}
                detail={detail}
                start={
                  handOvers > 0
                    ? { kind: 'other_counsellor', reason: nl.people.independence.reason }
                    : undefined
                }
              />
              <CaseRecords caseId={detail.id} group="account" />
              <CaseDocuments detail={detail} />
              <CaseRecords caseId={detail.id} group="review" />
              <CaseSecrecy
                detail={detail}
                left={left.secrecy}
                onOpen={(recordId) => onView({ at: 'secrecy', id: recordId })}
              />
              {!isReadOnly && (
                <CaseOutgoing
                  cameFrom={left.output ?? null}
                  onOpen={(kind) => onView({ at: 'outgoing', kind })}
                />
              )}
            </>
          )}
        </div>
      </div>
    </>
  );
}
