import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BusyLine } from '../../components/BusyLine.tsx';
import { Button } from '../../components/Button.tsx';
import { FailureLine } from '../../components/Notice.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { CaseDocuments } from '../documents/CaseDocuments.tsx';
import { CaseExports } from '../exports/CaseExports.tsx';
import { CasePeople } from '../people/CasePeople.tsx';
import { DestroyedNotice } from '../people/DestroyedNotice.tsx';
import { CaseReferrals } from '../referrals/CaseReferrals.tsx';
import { CaseReminders } from '../reminders/CaseReminders.tsx';
import { CaseSecrecy, type LeftWeighing } from '../secrecy/CaseSecrecy.tsx';
import { Weighing } from '../secrecy/Weighing.tsx';
import { CaseChecklist } from './CaseChecklist.tsx';
import { CaseDetails } from './CaseDetails.tsx';
import { CaseForm } from './CaseForm.tsx';
import { CaseHeader } from './CaseHeader.tsx';
import styles from './CasePage.module.css';
import type { FilledForm } from './LeaveDialog.tsx';
import { Timeline } from './Timeline.tsx';

interface Props {
  id: string;
  /** Just begun: the first entry can be typed at once. */
  isNew: boolean;
  /** The entry that was looked for, with the words by which it was found. */
  entryId: string | undefined;
  find: string | undefined;
  isReadOnly: boolean;
  onBack(): void;
  /** What is half filled here; `leave` asks before it is thrown away. */
  onFilled(form: FilledForm | null): void;
  leave(going: () => void): void;
}

/** One case: its timeline, and beside it what is coded about it. */
export function CasePage({ id, isNew, entryId, find, isReadOnly, onBack, onFilled, leave }: Props) {
  const detail = useCall('cases:get', { id }, { forgetsOnLeave: true });
  const [isChanging, setChanging] = useState(false);
  // Whoever comes back from changing the details is not taken to the entry again.
  const [target, setTarget] = useState(entryId);
  const [weighing, setWeighing] = useState<{ id: string | null }>();
  const [leftWeighing, setLeftWeighing] = useState<LeftWeighing>();
  const value = detail.value;
  const hasTarget = value?.entries.some((entry) => entry.id === target && !entry.isRemoved) ?? false;

  function change(): void {
    setTarget(undefined);
    setChanging(true);
  }

  if (weighing) {
    return (
      <Weighing
        caseId={id}
        considerationId={weighing.id}
        isReadOnly={isReadOnly}
        onDone={(isSaved) => {
          setLeftWeighing({ ...weighing, isSaved });
          setWeighing(undefined);
        }}
      />
    );
  }
  return (
    <div className={styles.page}>
      <div>
        <Button look="quiet" icon={<ArrowLeft size={18} aria-hidden />} onPress={onBack}>
          {nl.journal.page.back}
        </Button>
      </div>
      <BusyLine text={detail.isLoading ? nl.common.loading : undefined} />
      <FailureLine text={detail.failure && sentenceOf(detail.failure)} />
      {value && isChanging && (
        <CaseForm
          detail={value}
          onFilled={onFilled}
          onDone={(savedId) => (savedId === null ? leave(() => setChanging(false)) : setChanging(false))}
        />
      )}
      {value && !isChanging && (
        <>
          <CaseHeader detail={value} takesFocus={!isNew && !hasTarget && !leftWeighing} />
          {value.identityDestroyedOn === null ? (
            <CaseChecklist detail={value} isReadOnly={isReadOnly} />
          ) : (
            <DestroyedNotice destroyedOn={value.identityDestroyedOn} />
          )}
          <div className={styles.columns}>
            {value.identityDestroyedOn === null ? (
              <Timeline
                detail={value}
                takesFocus={isNew && !leftWeighing}
                isReadOnly={isReadOnly}
                entryId={target}
                find={find ?? ''}
              />
            ) : (
              <p>{nl.people.destroy.timeline}</p>
            )}
            <div className={styles.beside}>
              <CaseDetails detail={value} isReadOnly={isReadOnly} onChange={change} />
              <CasePeople detail={value} isReadOnly={isReadOnly} />
              {value.identityDestroyedOn === null && (
                <>
                  <CaseReminders detail={value} isReadOnly={isReadOnly} />
                  <CaseReferrals detail={value} isReadOnly={isReadOnly} />
                  <CaseDocuments detail={value} isReadOnly={isReadOnly} />
                  <CaseSecrecy
                    detail={value}
                    isReadOnly={isReadOnly}
                    left={leftWeighing}
                    onOpen={(considerationId) => setWeighing({ id: considerationId })}
                  />
                  <CaseExports detail={value} isReadOnly={isReadOnly} />
                </>
              )}
            </div>
          </div>
        </>
      )}
    </div>
  );
}
