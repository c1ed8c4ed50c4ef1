import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { Button } from './Button.tsx';
import { FailureLine } from './Notice.tsx';
import styles from './UndoLine.module.css';

/** The channels that bring back what main still holds until the next lock. */
type RestoreChannel = 'appointments:restore' | 'inquiries:restore' | 'reminders:restore' | 'signals:restore';

interface Props {
  channel: RestoreChannel;
  id: string;
  /** What it is called, for who hears the button. */
  name: string;
  /** What happened to it, and what has happened once it is back. */
  words: { removed(name: string): string; undone(name: string): string };
  onRestored(said: string): void;
}

/** Stands where something was removed, with the way back, which takes the focus. */
export function UndoLine({ channel, id, name, words, onRestored }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  const restoring = useAction(channel);

  useEffect(() => undo.current?.focus(), []);

  async function restore(): Promise<void> {
    if ((await restoring.run({ id })).ok) onRestored(words.undone(name));
  }

  return (
    <div className={styles.line}>
      <span role="status">{words.removed(name)}</span>
      <Button
        ref={undo}
        look="quiet"
        icon={<Undo2 size={18} aria-hidden />}
        aria-label={nl.common.about(nl.common.undo, name)}
        isBusy={restoring.isRunning}
        onPress={() => void restore()}
      >
        {nl.common.undo}
      </Button>
      <FailureLine text={restoring.failure && sentenceOf(restoring.failure)} />
    </div>
  );
}
