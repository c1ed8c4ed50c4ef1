import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import type { OwnTheme } from '../../../../src-shared/domain/ownTheme.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { type EntryHit, MOST_HITS, type SearchResult } from '../../../../src-shared/ipc/searchChannels.ts';
import { Button } from '../../../components/layout/Button.tsx';
import { FailureLine } from '../../../components/layout/Notice.tsx';
import { sentenceOf } from '../../../ipc/sentenceOf.ts';
import { useCall } from '../../../ipc/useCall.ts';
import { CaseFacts } from './CaseFacts.tsx';
import styles from './CaseList.module.css';
import { EntryHitRow } from './EntryHitRow.tsx';
import { type Finding, filtersOf, type Left } from './finding.ts';
import { moveAmongStops } from './moveAmongStops.ts';
import { NothingFound } from './NothingFound.tsx';
import { scrollerOf } from './scrollerOf.ts';

interface Props {
  finding: Finding;
  organisations: readonly Organisation[];
  ownThemes: readonly OwnTheme[];
  left: Left | null;
  showsNames: boolean;
  /** What stands beside the number of hits. */
  bar: ReactNode;
  /** The arrow key went up from the first result. */
  onLeaveUp(): void;
  onWiden(finding: Finding): void;
  onMore(hits: number): void;
  onOpenCase(id: string): void;
  onOpenHit(hit: EntryHit): void;
}

/** What a search found: first cases by number, alias or name, then entries by their words. */
export function SearchResults(props: Props) {
  const { finding, organisations, ownThemes, left, showsNames, bar, onLeaveUp, onWiden, onMore } = props;
  const results = useRef<HTMLDivElement>(null);
  const found = useCall(
    'search:find',
    { ...filtersOf(finding), text: finding.text, limit: finding.hits },
    { keepsFormer: true, cacheTime: 0 },
  );
  const { cases = [], hits = [], hasMoreCases = false, hasMoreHits = false } = found.value ?? {};
  const [active, setActive] = useState(left?.id);
  const stops = [...cases.map((row) => row.id), ...hits.map((hit) => hit.entryId)];
  const tabStop = active !== undefined && stops.includes(active) ? active : stops[0];
  const start = useRef(left);
  const firstOfMore = useRef<number>(undefined);
  const words = nl.journal.results;

  useLayoutEffect(() => {
    if (!start.current || !found.value) return;
    const scroller = scrollerOf(results.current);
    if (scroller) scroller.scrollTop = start.current.scroll;
    focusStop(results.current, start.current.id);
    start.current = null;
  }, [found.value]);

  useEffect(() => {
    const next = firstOfMore.current === undefined ? undefined : hits[firstOfMore.current];
    if (!next) return;
    firstOfMore.current = undefined;
    focusStop(results.current, next.entryId);
  }, [hits]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' || moveAmongStops(event, results.current) === 'above') {
      event.preventDefault();
      onLeaveUp();
    }
  }

  return (
    // The keys of the rows in it: each of those is a button of its own.
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the arrow keys of its buttons and is nothing itself
    <div ref={results} className={styles.results} onKeyDown={onKeyDown}>
      <FailureLine text={found.failure && sentenceOf(found.failure)} />
      <div className={styles.bar}>
        <p role="status">
          {found.value && stops.length > 0 ? summary(found.value, finding.text.trim()) : ''}
        </p>
        {stops.length > 0 && bar}
      </div>
      {found.value && stops.length === 0 && (
        <NothingFound
          finding={finding}
          organisations={organisations}
          ownThemes={ownThemes}
          onWiden={onWiden}
        />
      )}
      {cases.length > 0 && (
        <section aria-labelledby="found-cases">
          <h2 id="found-cases">{words.cases}</h2>
          <ul className={styles.list}>
            {cases.map((row) => (
              <li key={row.id}>
                <button
                  type="button"
                  className={styles.open}
                  data-stop={row.id}
                  tabIndex={row.id === tabStop ? 0 : -1}
                  onFocus={() => setActive(row.id)}
                  onClick={() => props.onOpenCase(row.id)}
                >
                  <CaseFacts
                    row={row}
                    organisations={organisations}
                    ownThemes={ownThemes}
                    showsNames={showsNames}
                  />
                </button>
              </li>
            ))}
          </ul>
          {hasMoreCases && <p className={styles.hint}>{words.moreCases}</p>}
        </section>
      )}
      {hits.length > 0 && (
        <section aria-labelledby="found-entries">
          <h2 id="found-entries">{words.entries}</h2>
          <ul className={styles.list}>
            {hits.map((hit) => (
              <li key={hit.entryId}>
                <EntryHitRow
                  hit={hit}
                  takesTab={hit.entryId === tabStop}
                  showsNames={showsNames}
                  onFocus={() => setActive(hit.entryId)}
                  onOpen={() => props.onOpenHit(hit)}
                />
              </li>
            ))}
          </ul>
          {hasMoreHits && hits.length < MOST_HITS && (
            <Button
              look="quiet"
              onPress={() => {
                firstOfMore.current = hits.length;
                onMore(MOST_HITS);
              }}
            >
              {words.showMore}
            </Button>
          )}
          {hasMoreHits && hits.length >= MOST_HITS && (
            <p className={styles.hint}>{words.mostShown(MOST_HITS)}</p>
          )}
        </section>
      )}
    </div>
  );
}

function summary({ cases, hasMoreCases, hits, hasMoreHits }: SearchResult, text: string): string {
  const words = nl.journal.results;
  const parts = [
    ...(cases.length > 0 ? [words.caseCount(cases.length, hasMoreCases)] : []),
    ...(hits.length > 0 ? [words.entryCount(hits.length, hasMoreHits)] : []),
  ];
  return words.summary(parts.join(words.and), text);
}

function focusStop(results: HTMLElement | null, id: string): void {
  const stop = results?.querySelector<HTMLElement>(`[data-stop="${id}"]`);
  stop?.focus({ preventScroll: true });
  stop?.scrollIntoView({ block: 'nearest' });
}
