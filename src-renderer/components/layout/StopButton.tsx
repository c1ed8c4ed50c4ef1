import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from './Button.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';

interface Props {
  /** Whether something is typed that is not saved yet. */
  isDirty: boolean;
  isDisabled?: boolean;
  onStop(): void;
}

/** The way out of a form; asks before typed text goes. */
export function StopButton({ isDirty, isDisabled = false, onStop }: Props) {
  const [isAsking, setAsking] = useState(false);
  const words = nl.common.stop;
  return (
    <>
      <Button look="quiet" isDisabled={isDisabled} onPress={() => (isDirty ? setAsking(true) : onStop())}>
        {nl.common.cancel}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={words.title}
        action={words.throwAway}
        cancel={words.keep}
        onConfirm={() => {
          setAsking(false);
          onStop();
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{words.text}</p>
      </ConfirmDialog>
    </>
  );
}
