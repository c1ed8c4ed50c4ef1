import type { DirectoryEntry } from '../../../src-shared/domain/directoryEntry.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { RemoveButton } from '../../components/layout/RemoveButton.tsx';
import { useAction } from '../../ipc/useAction.ts';
import styles from './Directory.module.css';

/** Takes an entry out of the directory, after saying what stays. */
export function RemoveEntry({ entry, onRemoved }: { entry: DirectoryEntry; onRemoved(): Promise<void> }) {
  const removal = useAction('directory:remove');
  const words = nl.referrals.form;

  async function remove(): Promise<void> {
    const reply = await removal.run({ id: entry.id });
    if (reply.ok) await onRemoved();
  }

  return (
    <div className={styles.removal}>
      <RemoveButton
        label={words.remove}
        title={words.removeTitle(entry.name)}
        action={words.remove}
        removal={removal}
        onRemove={remove}
      >
        <p>{words.removeText}</p>
        {entry.referrals > 0 && <p>{words.removeUsed(entry.referrals)}</p>}
        {entry.national !== null && <p>{words.removeNational}</p>}
      </RemoveButton>
    </div>
  );
}
