import { useQueryClient } from '@tanstack/react-query';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseDetail, Entry } from '../../../src-shared/ipc/caseChannels.ts';
import { Notice } from '../../components/Notice.tsx';
import { today } from '../../format/dates.ts';
import { EntryEditor } from './EntryEditor.tsx';
import styles from './Timeline.module.css';
import { TimelineEntry } from './TimelineEntry.tsx';

interface Props {
  detail: CaseDetail;
  takesFocus: boolean;
  isReadOnly: boolean;
}

/** The journal of a case: the new entry on top, below it what was written, newest day first. */
export function Timeline({ detail, takesFocus, isReadOnly }: Props) {
  const client = useQueryClient();
  const words = nl.journal;
  const draft = detail.drafts.find((one) => one.entryId === null);

  async function refresh(): Promise<void> {
    await Promise.all(
      ['cases:get', 'cases:list'].map((name) => client.invalidateQueries({ queryKey: [name] })),
    );
  }

  return (
    <section className={styles.timeline} aria-label={words.page.timeline}>
      {isReadOnly ? (
        <Notice tone="warning">{words.editor.readOnly}</Notice>
      ) : (
        <EntryEditor
          caseId={detail.id}
          entryId={null}
          initial={draft ?? { occurredOn: today(), text: '' }}
          isStored={draft !== undefined}
          title={words.editor.newEntry}
          takesFocus={takesFocus}
          onCommitted={refresh}
        />
      )}
      {detail.entries.length === 0 && !isReadOnly && (
        <p className={styles.empty}>{words.page.emptyTimeline}</p>
      )}
      <ol className={styles.entries}>
        {newestFirst(detail.entries).map((entry) => (
          <TimelineEntry
            key={entry.id}
            caseId={detail.id}
            entry={entry}
            draft={detail.drafts.find((one) => one.entryId === entry.id)}
            isReadOnly={isReadOnly}
            onCommitted={refresh}
          />
        ))}
      </ol>
    </section>
  );
}

/** By day; within a day the last written first, as main answers in the order of writing. */
function newestFirst(entries: readonly Entry[]): Entry[] {
  return [...entries].reverse().sort((one, other) => other.occurredOn.localeCompare(one.occurredOn));
}
