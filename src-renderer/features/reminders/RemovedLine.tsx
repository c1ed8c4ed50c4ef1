import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Reminder } from '../../../src-shared/ipc/remindersChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { nameOf } from './describeReminder.ts';
import styles from './Reminders.module.css';

/** Stands where a reminder was removed, with the way back. */
export function RemovedLine({
  reminder,
  onRestored,
}: {
  reminder: Reminder;
  onRestored(said: string): void;
}) {
  const undo = useRef<HTMLButtonElement>(null);
  const restoring = useAction('reminders:restore');
  const words = nl.reminders;
  const name = nameOf(reminder);

  useEffect(() => undo.current?.focus(), []);

  async function restore(): Promise<void> {
    const reply = await restoring.run({ id: reminder.id });
    if (reply.ok) onRestored(words.undone(name));
  }

  return (
    <div className={styles.removed}>
      <span role="status">{words.removed(name)}</span>
      <Button
        ref={undo}
        look="quiet"
        icon={<Undo2 size={18} aria-hidden />}
        aria-label={words.about(words.undo, name)}
        isBusy={restoring.isRunning}
        onPress={() => void restore()}
      >
        {words.undo}
      </Button>
      <FailureLine text={restoring.failure && sentenceOf(restoring.failure)} />
    </div>
  );
}
