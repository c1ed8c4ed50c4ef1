import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Reminder } from '../../../src-shared/ipc/remindersChannels.ts';
import { UndoLine } from '../../components/layout/UndoLine.tsx';
import { useAction } from '../../ipc/useAction.ts';
import { nameOf } from './describeReminder.ts';

/** Stands where a reminder was removed, with the way back. */
export function RemovedLine({
  reminder,
  onRestored,
}: {
  reminder: Reminder;
  onRestored(said: string): void;
}) {
  const restoring = useAction('reminders:restore');
  const words = nl.reminders;
  const name = nameOf(reminder);

  async function restore(): Promise<void> {
    const reply = await restoring.run({ id: reminder.id });
    if (reply.ok) onRestored(words.undone(name));
  }

  return (
    <UndoLine said={words.removed(name)} name={name} undoing={restoring} onUndo={() => void restore()} />
  );
}
