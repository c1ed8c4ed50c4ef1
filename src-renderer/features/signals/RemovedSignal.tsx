import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ListedSignal } from '../../../src-shared/ipc/signalsChannels.ts';
import { UndoLine } from '../../components/layout/UndoLine.tsx';
import { useAction } from '../../ipc/useAction.ts';

interface Props {
  signal: Pick<ListedSignal, 'id' | 'heardOn'>;
  onRestored(said: string): void;
}

/** Stands where a signal was removed, with the way back. */
export function RemovedSignal({ signal, onRestored }: Props) {
  const restoring = useAction('signals:restore');
  const words = nl.signals;
  const name = words.nameOf(signal.heardOn);

  async function restore(): Promise<void> {
    if ((await restoring.run({ id: signal.id })).ok) onRestored(words.undone(name));
  }

  return (
    <UndoLine said={words.removed(name)} name={name} undoing={restoring} onUndo={() => void restore()} />
  );
}
