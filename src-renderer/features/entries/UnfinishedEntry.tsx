import type { EntryContent } from '../../../src-shared/domain/entryContent.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { formatDay } from '../../format/dates.ts';
import { EntryBody } from './EntryBody.tsx';
import styles from './Timeline.module.css';

/** What was typed and never saved, in an archive that can only be read: there is no editor to show it. */
export function UnfinishedEntry({ draft }: { draft: EntryContent }) {
  const words = nl.journal.entry;
  return (
    <article className={styles.unfinished}>
      <h2>{words.unfinished}</h2>
      <p className={styles.changed}>{words.ofDay(formatDay(draft.occurredOn), draft.occurredAt)}</p>
      <EntryBody content={draft} find="" />
    </article>
  );
}
