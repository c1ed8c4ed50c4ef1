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
import { CaseOutput } from '../exports/CaseOutput.tsx';
import type { OutputKind } from '../exports/outputKind.ts';
import { CasePeople } from '../people/CasePeople.tsx';
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
  const [output, setOutput] = useState<{ kind: OutputKind; isOpen: boolean }>();
  const value = detail.value;

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
      {value && output?.isOpen && (
        <CaseOutput
          kind={output.kind}
          detail={value}
          onDone={() => setOutput({ ...output, isOpen: false })}
        />
      )}
      {value && !isChanging && !output?.isOpen && (
        <>
          <CaseHeader detail={value} takesFocus={!isNew && !output} />
          <CaseChecklist detail={value} isReadOnly={isReadOnly} />
          <div className={styles.columns}>
            <Timeline detail={value} takesFocus={isNew && !output} isReadOnly={isReadOnly} />
            <div className={styles.beside}>
              <CaseDetails detail={value} isReadOnly={isReadOnly} onChange={() => setChanging(true)} />
              <CasePeople detail={value} isReadOnly={isReadOnly} />
              <CaseReminders detail={value} isReadOnly={isReadOnly} />
              <CaseReferrals detail={value} isReadOnly={isReadOnly} />
              <CaseDocuments detail={value} isReadOnly={isReadOnly} />
              <CaseSecrecy detail={value} isReadOnly={isReadOnly} />
              {!isReadOnly && (
                <CaseExports
                  cameFrom={output?.kind ?? null}
                  onOpen={(kind) => setOutput({ kind, isOpen: true })}
                />
              )}
            </div>
          </div>
        </>
      )}
    </div>
  );
}
