import { Trash2, Undo2 } from 'lucide-react';
import { useId } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Entry } from '../../../src-shared/ipc/entriesChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { formatDay } from '../../format/dates.ts';
import { useVault } from '../frame/VaultContext.ts';
import styles from './Timeline.module.css';

interface Props {
  entry: Entry;
  onRestore(): void;
}

/** The place of an entry that was removed, until the archive locks. */
export function RemovedEntry({ entry, onRestore }: Props) {
  const { isReadOnly } = useVault();
  const id = useId();
  const words = nl.journal.entry;
  return (
    <div className={styles.removed}>
      <span className={styles.dot}>
        <Trash2 size={14} aria-hidden />
      </span>
      <p id={id}>
        {words.removed(formatDay(entry.occurredOn))} {!isReadOnly && words.removedUntil}
      </p>
      {!isReadOnly && (
        <Button
          look="quiet"
          icon={<Undo2 size={18} aria-hidden />}
          data-action="restore"
          aria-describedby={id}
          onPress={onRestore}
        >
          {words.restore}
        </Button>
      )}
    </div>
  );
}
