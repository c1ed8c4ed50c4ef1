import { Circle, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { type ChecklistPoint, checklistPoints } from '../../../../src-shared/domain/checklistPoint.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { Button } from '../../../components/layout/Button.tsx';
import { FailureLine } from '../../../components/layout/Notice.tsx';
import { formatDay, today } from '../../../format/dates.ts';
import { capitalise } from '../../../format/text.ts';
import { useFocusBack } from '../../../hooks/useFocusBack.ts';
import { sentenceOf } from '../../../ipc/sentenceOf.ts';
import { useAction } from '../../../ipc/useAction.ts';
import { useVault } from '../../frame/VaultContext.ts';
import styles from './CaseChecklist.module.css';
import { ChecklistDayForm } from './ChecklistDayForm.tsx';

interface Props {
  caseId: string;
  point: ChecklistPoint;
  /** Null while it was not discussed. */
  doneOn: string | null;
  /** It was recorded for the first time, or taken back. */
  onChanged(): void;
}

/** One point: recorded for today with one press, for another day, corrected or taken back. */
export function ChecklistRow({ caseId, point, doneOn, onChanged }: Props) {
  const { isReadOnly } = useVault();
  const [isOpen, setOpen] = useState(false);
  const recording = useAction('checklist:record');
  const clearing = useAction('checklist:clear');
  const opener = useFocusBack<HTMLButtonElement>(isOpen);
  const words = nl.people.checklist;
  const label = checklistPoints.labels[point];

  const failure = recording.failure ?? clearing.failure;

  async function recordToday(): Promise<void> {
    const reply = await recording.run({ caseId, point, doneOn: today() });
    if (reply.ok) onChanged();
  }

  async function clear(): Promise<void> {
    const reply = await clearing.run({ caseId, point });
    if (reply.ok) onChanged();
  }

  return (
    <li className={styles.point} data-point={point}>
      <p className={styles.label}>
        {doneOn === null ? (
          <Circle size={16} aria-hidden className={styles.missing} />
        ) : (
          <CircleCheck size={16} aria-hidden className={styles.good} />
        )}
        <span>
          {capitalise(label)}
          {doneOn !== null && <span className={styles.day}> {words.on(formatDay(doneOn))}</span>}
        </span>
      </p>
      {!isReadOnly && !isOpen && (
        <div className={styles.actions}>
          {doneOn === null && (
            <Button
              aria-label={words.todayOf(label)}
              isBusy={recording.isRunning}
              onPress={() => void recordToday()}
            >
              {words.today}
            </Button>
          )}
          <Button
            ref={opener}
            look="quiet"
            aria-label={doneOn === null ? words.otherDayOf(label) : words.changeOf(label)}
            onPress={() => setOpen(true)}
          >
            {doneOn === null ? words.otherDay : nl.common.change}
          </Button>
        </div>
      )}
      {isOpen && (
        <ChecklistDayForm
          caseId={caseId}
          point={point}
          doneOn={doneOn}
          onDone={() => {
            setOpen(false);
            if (doneOn === null) onChanged();
          }}
          onStop={() => setOpen(false)}
        >
          {doneOn !== null && (
            <Button look="quiet" isBusy={clearing.isRunning} onPress={() => void clear()}>
              {words.clear}
            </Button>
          )}
        </ChecklistDayForm>
      )}
      <FailureLine text={failure && sentenceOf(failure)} />
    </li>
  );
}
