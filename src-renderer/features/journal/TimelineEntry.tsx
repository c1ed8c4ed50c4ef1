import { useEffect, useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Draft, Entry } from '../../../src-shared/ipc/caseChannels.ts';
import { Button } from '../../components/Button.tsx';
import { formatDay } from '../../format/dates.ts';
import { EntryEditor } from './EntryEditor.tsx';
import styles from './Timeline.module.css';

interface Props {
  caseId: string;
  entry: Entry;
  /** A change that was typed and not yet saved as an entry. */
  draft: Draft | undefined;
  isReadOnly: boolean;
  onCommitted(): Promise<void>;
}

/** One entry of the journal; changing it keeps the former text in the archive. */
export function TimelineEntry({ caseId, entry, draft, isReadOnly, onCommitted }: Props) {
  const [isOpen, setOpen] = useState(draft !== undefined && !isReadOnly);
  const wasOpen = useRef(isOpen);
  const change = useRef<HTMLButtonElement>(null);
  const words = nl.journal;
  const day = formatDay(entry.occurredOn);

  useEffect(() => {
    if (wasOpen.current && !isOpen) change.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  return (
    <li className={styles.entry}>
      {isOpen ? (
        <EntryEditor
          caseId={caseId}
          entryId={entry.id}
          initial={draft ?? { occurredOn: entry.occurredOn, text: entry.text }}
          isStored={draft !== undefined}
          title={words.editor.changing(day)}
          takesFocus={draft === undefined}
          onCommitted={async () => {
            await onCommitted();
            setOpen(false);
          }}
          onStop={() => setOpen(false)}
        />
      ) : (
        <article>
          <header className={styles.head}>
            <h2>{day}</h2>
            {entry.revisions > 0 && (
              <span className={styles.changed}>{words.page.changed(entry.revisions)}</span>
            )}
            {!isReadOnly && (
              <Button
                ref={change}
                look="quiet"
                aria-label={words.page.changeEntryOf(day)}
                onPress={() => setOpen(true)}
              >
                {words.page.changeEntry}
              </Button>
            )}
          </header>
          <p className={styles.text}>{entry.text}</p>
        </article>
      )}
    </li>
  );
}
