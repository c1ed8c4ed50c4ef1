import { useState } from 'react';
import type { DirectoryEntry } from '../../../src-shared/domain/directoryEntry.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { FailureLine } from '../../components/Notice.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import styles from './Directory.module.css';

/** Takes an entry out of the directory, after saying what stays. */
export function RemoveEntry({ entry, onRemoved }: { entry: DirectoryEntry; onRemoved(): Promise<void> }) {
  const [isAsking, setAsking] = useState(false);
  const removal = useAction('directory:remove', ['directory:list']);
  const words = nl.referrals.form;

  async function remove(): Promise<void> {
    const reply = await removal.run({ id: entry.id });
    setAsking(false);
    if (reply.ok) await onRemoved();
  }

  return (
    <div className={styles.removal}>
      <FailureLine text={removal.failure && sentenceOf(removal.failure)} />
      <Button look="quiet" onPress={() => setAsking(true)}>
        {words.remove}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={words.removeTitle(entry.name)}
        action={words.remove}
        isRunning={removal.isRunning}
        onConfirm={remove}
        onCancel={() => setAsking(false)}
      >
        <p>{words.removeText}</p>
        {entry.referrals > 0 && <p>{words.removeUsed(entry.referrals)}</p>}
        {entry.national !== null && <p>{words.removeNational}</p>}
      </ConfirmDialog>
    </div>
  );
}
