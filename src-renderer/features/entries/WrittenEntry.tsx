import { History, PenLine, Trash2 } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Entry } from '../../../src-shared/ipc/entriesChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { formatDay } from '../../format/dates.ts';
import { useVault } from '../frame/VaultContext.ts';
import type { Consent } from './consents.ts';
import { EarlierTexts } from './EarlierTexts.tsx';
import { EntryBody } from './EntryBody.tsx';
import { KindIcon } from './KindIcon.tsx';
import styles from './Timeline.module.css';

interface Props {
  entry: Entry;
  isTarget: boolean;
  find: string;
  consents: readonly Consent[] | undefined;
  onChange(): void;
  onRemove(): void;
}

/** An entry as it was saved, with what can be done to it. */
export function WrittenEntry({ entry, isTarget, find, consents, onChange, onRemove }: Props) {
  const { isReadOnly } = useVault();
  const [showsEarlier, setShowsEarlier] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const words = nl.journal.entry;
  const day = formatDay(entry.occurredOn);

  useEffect(() => {
    if (!isTarget) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [isTarget]);

  return (
    <article aria-labelledby={id}>
      <header className={styles.head}>
        <span className={styles.dot}>
          <KindIcon kind={entry.kind} size={14} />
        </span>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {day}
          {entry.occurredAt && <span className={styles.time}> {words.at(entry.occurredAt)}</span>}
        </h2>
        {entry.revisions > 0 && <span className={styles.changed}>{words.changed(entry.revisions)}</span>}
        {!isReadOnly && (
          <div className={styles.actions}>
            <Button
              look="quiet"
              icon={<PenLine size={16} aria-hidden />}
              data-action="change"
              aria-label={words.changeOf(day)}
              onPress={onChange}
            >
              {words.change}
            </Button>
            <Button
              look="quiet"
              icon={<Trash2 size={16} aria-hidden />}
              data-action="remove"
              aria-label={words.removeOf(day)}
              onPress={onRemove}
            >
              {words.remove}
            </Button>
          </div>
        )}
      </header>
      <EntryBody content={entry} find={find} consents={consents} />
      {entry.revisions > 0 && (
        <div className={styles.foot}>
          <Button
            look="quiet"
            icon={<History size={16} aria-hidden />}
            aria-label={words.earlierOf(day)}
            aria-expanded={showsEarlier}
            onPress={() => setShowsEarlier(!showsEarlier)}
          >
            {words.earlier}
          </Button>
        </div>
      )}
      {showsEarlier && <EarlierTexts entryId={entry.id} />}
    </article>
  );
}
