import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isConversation } from '../../../src-shared/domain/entryContent.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../src-shared/ipc/casesChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Notice } from '../../components/layout/Notice.tsx';
import { refreshAfter } from '../../ipc/refreshAfter.ts';
import { useVault } from '../frame/VaultContext.ts';
import { useConsents } from './consents.ts';
import { EntryEditor } from './EntryEditor.tsx';
import { newContent } from './entryForm.ts';
import styles from './Timeline.module.css';
import { TimelineEntry } from './TimelineEntry.tsx';
import { UnfinishedEntry } from './UnfinishedEntry.tsx';

interface Props {
  detail: CaseDetail;
  takesFocus: boolean;
  /** The entry to show and to give the focus. */
  entryId: string | undefined;
  /** Searched words, to be marked in that entry. */
  find: string;
}

/** How many entries are drawn at once; a case with years of them must open as fast as a new one. */
const SHOWN_AT_ONCE = 40;

/** The journal of a case: the new entry on top, below it what was written, newest day first. */
export function Timeline({ detail, takesFocus, entryId, find }: Props) {
  const { isReadOnly } = useVault();
  const client = useQueryClient();
  const entries = detail.entries.toReversed();
  const consents = useConsents(detail.id);
  const wanted = entries.findIndex((entry) => entry.id === entryId);
  const [limit, setLimit] = useState(Math.max(SHOWN_AT_ONCE, wanted + 1));
  const list = useRef<HTMLOListElement>(null);
  const firstOlder = useRef<number>(undefined);
  const words = nl.journal;
  const draft = detail.drafts.find((one) => one.entryId === null);
  const effort = effortOf(detail);
  const hidden = entries.length - limit;

  const refresh = useCallback(() => refreshAfter(client, 'entries:commit'), [client]);

  useEffect(() => {
    if (firstOlder.current === undefined) return;
    list.current?.children[firstOlder.current]?.querySelector<HTMLElement>('h2, button')?.focus();
    firstOlder.current = undefined;
  });

  function showOlder(): void {
    firstOlder.current = limit;
    setLimit(limit + SHOWN_AT_ONCE);
  }

  return (
    <section className={styles.timeline} aria-label={words.page.timeline}>
      {isReadOnly ? (
        <Notice tone="warning">{words.editor.readOnly}</Notice>
      ) : (
        <EntryEditor
          caseId={detail.id}
          entryId={null}
          start={newContent}
          stored={draft}
          title={words.editor.newEntry}
          takesFocus={takesFocus}
          onCommitted={refresh}
        />
      )}
      {isReadOnly && draft && <UnfinishedEntry draft={draft} />}
      {entries.length === 0 && !isReadOnly && <p className={styles.empty}>{words.page.emptyTimeline}</p>}
      {effort && <p className={styles.effort}>{effort}</p>}
      <ol ref={list} className={styles.entries}>
        {entries.slice(0, limit).map((entry) => (
          <TimelineEntry
            key={entry.id}
            caseId={detail.id}
            entry={entry}
            draft={detail.drafts.find((one) => one.entryId === entry.id)}
            isTarget={entry.id === entryId}
            find={entry.id === entryId ? find : ''}
            consents={consents}
            onCommitted={refresh}
          />
        ))}
      </ol>
      {hidden > 0 && (
        <div>
          <Button onPress={showOlder}>{words.entry.older(Math.min(hidden, SHOWN_AT_ONCE))}</Button>
        </div>
      )}
    </section>
  );
}

/** What the case took so far, in talks with the reporter and time with anybody; null as long as there was no contact. */
function effortOf({ entries, earlierEffort }: CaseDetail): string | null {
  const made = entries.filter((entry) => entry.kind === 'contact' && !entry.isRemoved);
  const conversations = made.filter(isConversation).length + earlierEffort.contacts;
  const minutes = made.reduce((sum, entry) => sum + (entry.minutes ?? 0), earlierEffort.minutes);
  const isNone = made.length === 0 && earlierEffort.contacts === 0;
  return isNone ? null : nl.journal.entry.effort(conversations, minutes);
}
