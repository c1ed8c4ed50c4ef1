import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { Button } from '../../../components/layout/Button.tsx';
import { ConfirmDialog } from '../../../components/layout/ConfirmDialog.tsx';
import styles from './ReportText.module.css';

interface Props {
  /** The text that was proposed for this chapter. */
  proposed: string;
  text: string;
  onReset(text: string): void;
}

/** The way back to the text that the app proposed. */
export function ResetText({ proposed, text, onReset }: Props) {
  const [isAsking, setAsking] = useState(false);
  const [isDone, setDone] = useState(false);
  const words = nl.report.text;
  const isSame = proposed === text;

  function ask(): void {
    // Nothing is lost where nothing is written.
    if (text.trim() === '') reset();
    else setAsking(true);
  }

  function reset(): void {
    setAsking(false);
    setDone(true);
    onReset(proposed);
  }

  return (
    <div className={styles.actions}>
      {!isSame && (
        <Button look="quiet" icon={<RotateCcw size={16} aria-hidden />} onPress={ask}>
          {words.reset}
        </Button>
      )}
      <p role="status" className={styles.soft}>
        {isDone && isSame ? words.wasReset : ''}
      </p>
      <ConfirmDialog
        isOpen={isAsking}
        title={words.resetTitle}
        action={words.reset}
        cancel={words.resetKeep}
        onConfirm={reset}
        onCancel={() => setAsking(false)}
      >
        <p>{words.resetText}</p>
      </ConfirmDialog>
    </div>
  );
}
