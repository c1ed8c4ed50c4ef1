import { entryKinds } from '../../../../src-shared/domain/entryContent.ts';
import type { EntryHit } from '../../../../src-shared/ipc/searchChannels.ts';
import { formatDay } from '../../../format/dates.ts';
import { capitalise } from '../../../format/text.ts';
import { KindIcon } from '../../entries/KindIcon.tsx';
import styles from './CaseList.module.css';
import { Snippet } from './Snippet.tsx';

interface Props {
  hit: EntryHit;
  takesTab: boolean;
  showsNames: boolean;
  onFocus(): void;
  onOpen(): void;
}

/** An entry that holds the searched words: its case, day and kind; the words themselves only when asked for. */
export function EntryHitRow({ hit, takesTab, showsNames, onFocus, onOpen }: Props) {
  return (
    <button
      type="button"
      className={styles.open}
      data-stop={hit.entryId}
      tabIndex={takesTab ? 0 : -1}
      onFocus={onFocus}
      onClick={onOpen}
    >
      <span className={styles.code}>{hit.code}</span>
      <span className={styles.main}>
        <span className={styles.line}>
          {showsNames && hit.alias !== '' && <strong>{hit.alias}</strong>}
          <span className={styles.day}>{formatDay(hit.occurredOn)}</span>
          <span className={styles.kind}>
            <KindIcon kind={hit.kind} size={16} />
            {capitalise(entryKinds.labels[hit.kind])}
          </span>
        </span>
        {showsNames && (
          <span className={styles.snippet}>
            <Snippet text={hit.snippet} />
          </span>
        )}
      </span>
    </button>
  );
}
