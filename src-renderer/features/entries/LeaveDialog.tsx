import { nl } from '../../../src-shared/i18n/nl.ts';
import { ConfirmDialog } from '../../components/layout/ConfirmDialog.tsx';

/** A form that holds something unsaved. */
export interface FilledForm {
  kind: 'new' | 'change';
  /** Also forgets what was kept of it in the archive. */
  throwAway(): Promise<void>;
}

interface Props {
  /** The form that is being left, null while nothing is asked. */
  form: FilledForm | null;
  onKeep(): void;
  onThrowAway(): void;
}

/** Asks before a half-filled form of a case is left. */
export function LeaveDialog({ form, onKeep, onThrowAway }: Props) {
  const words = nl.journal.form;
  const isNew = form?.kind === 'new';
  return (
    <ConfirmDialog
      isOpen={form !== null}
      title={isNew ? words.leaveNewTitle : words.leaveChangeTitle}
      action={isNew ? words.throwNewAway : words.throwChangeAway}
      cancel={words.keepFilling}
      onConfirm={onThrowAway}
      onCancel={onKeep}
    >
      <p>{isNew ? words.leaveNew : words.leaveChange}</p>
    </ConfirmDialog>
  );
}
