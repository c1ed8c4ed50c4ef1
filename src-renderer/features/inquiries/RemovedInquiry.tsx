import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ListedInquiry } from '../../../src-shared/ipc/inquiriesChannels.ts';
import { UndoLine } from '../../components/layout/UndoLine.tsx';
import { useAction } from '../../ipc/useAction.ts';

interface Props {
  inquiry: Pick<ListedInquiry, 'id' | 'receivedOn' | 'receivedAt'>;
  onRestored(said: string): void;
}

/** Stands where an inquiry was removed, with the way back. */
export function RemovedInquiry({ inquiry, onRestored }: Props) {
  const restoring = useAction('inquiries:restore');
  const words = nl.inquiries;
  const name = words.nameOf(inquiry.receivedOn, inquiry.receivedAt);

  async function restore(): Promise<void> {
    if ((await restoring.run({ id: inquiry.id })).ok) onRestored(words.undone(name));
  }

  return (
    <UndoLine said={words.removed(name)} name={name} undoing={restoring} onUndo={() => void restore()} />
  );
}
