import { Plus } from 'lucide-react';
import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Reminder } from '../../../src-shared/ipc/remindersChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { Row, Rows, RowText, SoftText } from '../../components/layout/Rows.tsx';
import { UndoLine } from '../../components/layout/UndoLine.tsx';
import { formatDay, today } from '../../format/dates.ts';
import { useFocusAfterLeaving } from '../../hooks/useFocusAfterLeaving.ts';
import { useFocusBack } from '../../hooks/useFocusBack.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useVault } from '../frame/VaultContext.ts';
import { nameOf } from './describeReminder.ts';
import { KindMark } from './KindMark.tsx';
import { ReminderForm } from './ReminderForm.tsx';
import { ReminderRow } from './ReminderRow.tsx';
import styles from './Reminders.module.css';

/** The reminders of a case or, with null, those of none: what is open, what was done, and room for a new one. */
export function ReminderList({ caseId }: { caseId: string | null }) {
  const { isReadOnly } = useVault();
  const reminders = useCall('reminders:ofCase', { caseId }, { cacheTime: 0 });
  const [isAdding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<readonly Reminder[]>([]);
  const addButton = useFocusBack<HTMLButtonElement>(isAdding);
  const words = nl.reminders;
  const open = reminders.value?.filter((one) => one.doneOn === null) ?? [];
  const done = reminders.value?.filter((one) => one.doneOn !== null) ?? [];
  const list = useFocusAfterLeaving(
    open.map((one) => one.id),
    addButton,
  );

  return (
    <>
      <FailureLine text={reminders.failure && sentenceOf(reminders.failure)} />
      {reminders.value && open.length + done.length + removed.length === 0 && !isAdding && (
        <SoftText>{caseId === null ? words.noneGeneral : words.none}</SoftText>
      )}
      <SoftText role="status">{said}</SoftText>
      {removed.map((one) => (
        <UndoLine
          key={one.id}
          channel="reminders:restore"
          id={one.id}
          name={nameOf(one)}
          words={words}
          onRestored={(sentence) => {
            setRemoved(removed.filter((other) => other.id !== one.id));
            setSaid(sentence);
            addButton.current?.focus();
          }}
        />
      ))}
      {open.length > 0 && (
        <Rows ref={list}>
          {open.map((one) => (
            <ReminderRow
              key={one.id}
              reminder={one}
              today={today()}
              canChange
              onSaid={setSaid}
              onRemoved={(gone) => {
                setSaid('');
                setRemoved([...removed, gone]);
              }}
            >
              {one.text !== '' && <RowText>{one.text}</RowText>}
            </ReminderRow>
          ))}
        </Rows>
      )}
      {isAdding && <ReminderForm caseId={caseId} onDone={() => setAdding(false)} />}
      {!isReadOnly && !isAdding && (
        <div>
          <Button
            ref={addButton}
            icon={<Plus size={18} aria-hidden />}
            onPress={() => {
              setSaid('');
              setAdding(true);
            }}
          >
            {caseId === null ? words.add : words.addForCase}
          </Button>
        </div>
      )}
      {done.length > 0 && (
        <details className={styles.done}>
          <summary>{words.done(done.length)}</summary>
          <Rows>
            {done.map((one) => (
              <Row key={one.id}>
                <div className={styles.head}>
                  <KindMark kind={one.kind} />
                  <SoftText>{words.doneOn(formatDay(one.doneOn ?? one.dueOn))}</SoftText>
                </div>
                {one.text !== '' && <RowText>{one.text}</RowText>}
                {one.doneNote !== '' && <SoftText>{one.doneNote}</SoftText>}
              </Row>
            ))}
          </Rows>
        </details>
      )}
    </>
  );
}
