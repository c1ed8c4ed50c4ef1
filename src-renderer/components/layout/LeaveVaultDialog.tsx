import { type ReactNode, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { CheckBox } from '../fields/CheckList.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';

interface Props {
  isOpen: boolean;
  /** What leaves, in one sentence. */
  children: ReactNode;
  isRunning: boolean;
  /** Whether the copy goes at the next lock, unless the counsellor says otherwise. */
  cleansUpAtFirst: boolean;
  onConfirm(cleansUp: boolean): void;
  onCancel(): void;
}

/** Stands between the vault and every file that leaves it. */
export function LeaveVaultDialog(props: Props) {
  const [cleansUp, setCleansUp] = useState(props.cleansUpAtFirst);
  const words = nl.outgoing.dialog;
  return (
    <ConfirmDialog
      isOpen={props.isOpen}
      title={words.title}
      action={words.action}
      look="main"
      isRunning={props.isRunning}
      onConfirm={() => props.onConfirm(cleansUp)}
      onCancel={() => {
        setCleansUp(props.cleansUpAtFirst);
        props.onCancel();
      }}
    >
      {props.children}
      <p>{words.unprotected}</p>
      <CheckBox label={words.cleansUp} hint={words.cleansUpHint} value={cleansUp} onChange={setCleansUp} />
    </ConfirmDialog>
  );
}
