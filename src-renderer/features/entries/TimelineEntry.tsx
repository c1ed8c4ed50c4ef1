import { memo, useEffect, useRef, useState } from 'react';
import type { EntryContent } from '../../../src-shared/domain/entryContent.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Entry } from '../../../src-shared/ipc/entriesChannels.ts';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { formatDay } from '../../format/dates.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useVault } from '../frame/VaultContext.ts';
import type { Consent } from './consents.ts';
import { EntryEditor } from './EntryEditor.tsx';
import { contentOf } from './entryForm.ts';
import { RemovedEntry } from './RemovedEntry.tsx';
import styles from './Timeline.module.css';
import { UnfinishedEntry } from './UnfinishedEntry.tsx';
import { WrittenEntry } from './WrittenEntry.tsx';

interface Props {
  caseId: string;
  entry: Entry;
  /** A change that was typed and not yet saved as an entry. */
  draft: EntryContent | undefined;
  /** It was looked for: it comes on the screen and takes the focus. */
  isTarget: boolean;
  find: string;
  consents: readonly Consent[] | undefined;
  onCommitted(): Promise<void>;
}

/** One entry of the journal, as it is read, changed, or removed. */
export const TimelineEntry = memo(function TimelineEntry(props: Props) {
  const { isReadOnly } = useVault();
  const { entry, draft } = props;
  const [isOpen, setOpen] = useState(draft !== undefined && !isReadOnly);
  /** Which button takes the focus once it is there again. */
  const [returnTo, setReturnTo] = useState<'change' | 'remove' | 'restore'>();
  const place = useRef<HTMLLIElement>(null);
  const remove = useAction('entries:remove');
  const restore = useAction('entries:restore');
  const failure = remove.failure ?? restore.failure;

  useEffect(() => {
    const button = returnTo && place.current?.querySelector<HTMLElement>(`[data-action="${returnTo}"]`);
    if (!button) return;
    button.focus();
    setReturnTo(undefined);
  });

  function close(): void {
    setOpen(false);
    setReturnTo('change');
  }

  return (
    <li ref={place} className={styles.entry} data-kind={entry.isRemoved ? 'removed' : entry.kind}>
      {entry.isRemoved ? (
        <RemovedEntry
          entry={entry}
          onRestore={async () => {
            if ((await restore.run({ id: entry.id })).ok) setReturnTo('remove');
          }}
        />
      ) : isOpen ? (
        <EntryEditor
          caseId={props.caseId}
          entryId={entry.id}
          start={() => contentOf(entry)}
          stored={draft}
          title={nl.journal.editor.changing(formatDay(entry.occurredOn))}
          takesFocus={draft === undefined}
          onCommitted={async () => {
            await props.onCommitted();
            close();
          }}
          onStop={close}
        />
      ) : (
        <WrittenEntry
          entry={entry}
          isTarget={props.isTarget}
          find={props.find}
          consents={props.consents}
          onChange={() => setOpen(true)}
          onRemove={async () => {
            if ((await remove.run({ id: entry.id })).ok) setReturnTo('restore');
          }}
        />
      )}
      {isReadOnly && draft && <UnfinishedEntry draft={draft} />}
      <FailureLine text={failure && sentenceOf(failure)} />
    </li>
  );
});
