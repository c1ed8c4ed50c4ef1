import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CallError } from '../../../src-shared/ipc/reply.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { Button } from './Button.tsx';
import { FailureLine } from './Notice.tsx';
import styles from './UndoLine.module.css';

interface Props {
  /** What was removed, in a sentence. */
  said: string;
  /** What it is called, for who hears the button. */
  name: string;
  undoing: { isRunning: boolean; failure: CallError | undefined };
  onUndo(): void;
}

/** Stands where something was removed, with the way back, which takes the focus. */
export function UndoLine({ said, name, undoing, onUndo }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <div className={styles.line}>
      <span role="status">{said}</span>
      <Button
        ref={undo}
        look="quiet"
        icon={<Undo2 size={18} aria-hidden />}
        aria-label={nl.common.about(nl.common.undo, name)}
        isBusy={undoing.isRunning}
        onPress={onUndo}
      >
        {nl.common.undo}
      </Button>
      <FailureLine text={undoing.failure && sentenceOf(undoing.failure)} />
    </div>
  );
}
