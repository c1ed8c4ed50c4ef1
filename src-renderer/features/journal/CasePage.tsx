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
import { CaseSecrecy } from '../secrecy/CaseSecrecy.tsx';
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
  isReadOnly: boolean;
  onBack(): void;
  /** What is half filled here; `leave` asks before it is thrown away. */
  onFilled(form: FilledForm | null): void;
  leave(going: () => void): void;
}

/** One case: its timeline, and beside it what is coded about it. */
export function CasePage({ id, isNew, isReadOnly, onBack, onFilled, leave }: Props) {
  const detail = useCall('cases:get', { id }, { forgetsOnLeave: true });
  const [isChanging, setChanging] = useState(false);
  const value = detail.value;
  const isFixed = isReadOnly || (value?.identityDestroyedOn ?? null) !== null;

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
          <CaseHeader detail={value} takesFocus={!isNew} />
          {value.identityDestroyedOn === null ? (
            <CaseChecklist detail={value} isReadOnly={isReadOnly} />
          ) : (
            <DestroyedNotice destroyedOn={value.identityDestroyedOn} />
          )}
          <div className={styles.columns}>
            {value.identityDestroyedOn === null ? (
              <Timeline detail={value} takesFocus={isNew} isReadOnly={isReadOnly} />
            ) : (
              <p>{nl.people.destroy.timeline}</p>
            )}
            <div className={styles.beside}>
              <CaseDetails detail={value} isReadOnly={isReadOnly} onChange={() => setChanging(true)} />
              <CasePeople detail={value} isReadOnly={isReadOnly} />
              <CaseReminders detail={value} isReadOnly={isFixed} />
              <CaseReferrals detail={value} isReadOnly={isFixed} />
              <CaseDocuments detail={value} isReadOnly={isFixed} />
              <CaseSecrecy detail={value} isReadOnly={isFixed} />
              <CaseExports detail={value} isReadOnly={isFixed} />
            </div>
          </div>
        </>
      )}
    </div>
  );
}
