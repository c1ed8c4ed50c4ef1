import { type ReactNode, useState } from 'react';
import type { CallError } from '../../../src-shared/ipc/reply.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { Button } from './Button.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { FailureLine } from './Notice.tsx';

interface Props {
  label: string;
  /** What is removed, where several buttons have the same label. */
  name?: string;
  title: string;
  /** The verb in the dialog. */
  action: string;
  removal: { isRunning: boolean; failure: CallError | undefined };
  onRemove(): Promise<void>;
  /** What goes and what stays. */
  children: ReactNode;
}

/** Removes for good, after asking; a refusal stands beside the button. */
export function RemoveButton({ label, name, title, action, removal, onRemove, children }: Props) {
  const [isAsking, setAsking] = useState(false);

  async function remove(): Promise<void> {
    await onRemove();
    setAsking(false);
  }

  return (
    <>
      <FailureLine text={removal.failure && sentenceOf(removal.failure)} />
      <Button look="quiet" {...(name && { 'aria-label': name })} onPress={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={title}
        action={action}
        isRunning={removal.isRunning}
        onConfirm={remove}
        onCancel={() => setAsking(false)}
      >
        {children}
      </ConfirmDialog>
    </>
  );
}
