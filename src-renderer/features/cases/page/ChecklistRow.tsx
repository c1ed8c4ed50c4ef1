import { Circle, CircleCheck } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type ChecklistPoint, checklistPoints } from '../../../../src-shared/domain/checklistPoint.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { DayField, type DayFieldHandle } from '../../../components/fields/DayField.tsx';
import { Button } from '../../../components/layout/Button.tsx';
import { FailureLine } from '../../../components/layout/Notice.tsx';
import { formatDay, today } from '../../../format/dates.ts';
import { capitalise } from '../../../format/text.ts';
import { useFocusBack } from '../../../hooks/useFocusBack.ts';
import { sentenceAt, sentenceBeside } from '../../../ipc/sentenceOf.ts';
import { useAction } from '../../../ipc/useAction.ts';
import { useVault } from '../../frame/VaultContext.ts';
import styles from './CaseChecklist.module.css';

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
  const [day, setDay] = useState<string | null>(null);
  const recording = useAction('checklist:record');
  const clearing = useAction('checklist:clear');
  const field = useRef<DayFieldHandle>(null);
  const opener = useFocusBack<HTMLButtonElement>(isOpen);
  const words = nl.people.checklist;
  const label = checklistPoints.labels[point];

  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);

  function open(): void {
    recording.forget();
    setDay(doneOn ?? today());
    setOpen(true);
  }

  async function record(on: string | null): Promise<void> {
    if (on === null) return field.current?.focus();
    const reply = await recording.run({ caseId, point, doneOn: on });
    if (!reply.ok) return field.current?.focus();
    setOpen(false);
    if (doneOn === null) onChanged();
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
              onPress={() => void record(today())}
            >
              {words.today}
            </Button>
          )}
          <Button
            ref={opener}
            look="quiet"
            aria-label={doneOn === null ? words.otherDayOf(label) : words.changeOf(label)}
            onPress={open}
          >
            {doneOn === null ? words.otherDay : nl.common.change}
          </Button>
        </div>
      )}
      {isOpen && (
        <form
          className={styles.form}
          aria-label={capitalise(label)}
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            void record(day);
          }}
        >
          <DayField
            ref={field}
            label={words.day}
            value={day}
            onChange={(value) => {
              recording.forget();
              setDay(value);
            }}
            error={day === null ? nl.common.validation.date : sentenceAt(recording.failure, 'doneOn')}
          />
          <div className={styles.actions}>
            <Button type="submit" isBusy={recording.isRunning}>
              {nl.common.save}
            </Button>
            {doneOn !== null && (
              <Button look="quiet" isBusy={clearing.isRunning} onPress={() => void clear()}>
                {words.clear}
              </Button>
            )}
            <Button look="quiet" onPress={() => setOpen(false)}>
              {nl.common.cancel}
            </Button>
          </div>
        </form>
      )}
      <FailureLine text={sentenceBeside(recording.failure ?? clearing.failure, 'doneOn')} />
    </li>
  );
}
