import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer, VisuallyHidden } from 'react-aria-components';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { CaseListInput } from '../../../../src-shared/ipc/casesChannels.ts';
import { useCall } from '../../../ipc/useCall.ts';
import { CaseFacts, type ShownWith } from './CaseFacts.tsx';
import styles from './CaseList.module.css';
import { scrollerOf } from './scrollerOf.ts';

/** How many cases are asked for at once. */
const PAGE = 50;

interface Props extends ShownWith {
  query: CaseListInput;
  total: number;
  /** The row that the counsellor comes back to, and how far the screen was scrolled. */
  returnTo: { index: number; scroll: number } | null;
  /** The arrow key went up from the first row. */
  onLeaveUp(): void;
  onOpen(id: string, index: number): void;
}

/** The list of cases, however long: only the rows in sight exist, all of one height, and the page itself scrolls. */
export function CaseRows({ query, total, returnTo, onLeaveUp, onOpen, ...shown }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const rowSize = useRowHeight(sheet, total);
  const places = useMemo(() => Array.from({ length: total }, (_, id) => ({ id })), [total]);
  const start = useRef(returnTo);
  /** Ids of the cases in sight, by place. */
  const ids = useRef(new Map<number, string>());

  useLayoutEffect(() => {
    const scroller = scrollerOf(sheet.current);
    if (scroller && start.current) scroller.scrollTop = start.current.scroll;
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isAtTop = document.activeElement?.getAttribute('aria-rowindex') === '1';
    if (event.key !== 'Escape' && !(event.key === 'ArrowUp' && isAtTop)) return;
    event.preventDefault();
    event.stopPropagation();
    onLeaveUp();
  }

  return (
    <div ref={sheet} style={{ height: `calc(var(--row-height) * ${total})` }} onKeyDownCapture={onKeyDown}>
      {/* Another question is another list, which is walked from its top. */}
      <Virtualizer key={JSON.stringify(query)} layout={ListLayout} layoutOptions={{ rowSize }}>
        <GridList
          aria-label={nl.journal.title}
          items={places}
          dependencies={[query, shown.showsNames, shown.organisations, shown.ownThemes]}
          disallowTypeAhead
          className={styles.rows ?? ''}
          onAction={(place) => {
            const id = ids.current.get(Number(place));
            if (id !== undefined) onOpen(id, Number(place));
          }}
        >
          {({ id: place }) => (
            <GridListItem id={place} textValue="" className={styles.open ?? ''}>
              <PlaceInList query={query} place={place} ids={ids.current} start={start} {...shown} />
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
    </div>
  );
}

interface PlaceProps extends ShownWith {
  query: CaseListInput;
  place: number;
  ids: Map<number, string>;
  /** Where the focus goes as soon as it is there. */
  start: RefObject<{ index: number } | null>;
}

/** The case at a place in the list. Its page is asked once for all rows of it that are in sight. */
function PlaceInList({ query, place, ids, start, ...shown }: PlaceProps) {
  const content = useRef<HTMLSpanElement>(null);
  const page = useCall(
    'cases:list',
    { ...query, offset: place - (place % PAGE), limit: PAGE },
    { cacheTime: 0 },
  );
  const row = page.value?.rows[place % PAGE];
  const id = row?.id;

  useEffect(() => {
    if (id === undefined) return;
    ids.set(place, id);
    return () => void ids.delete(place);
  }, [ids, id, place]);

  useEffect(() => {
    if (start.current?.index !== place) return;
    start.current = null;
    content.current?.closest<HTMLElement>('[role="row"]')?.focus({ preventScroll: true });
  }, [start, place]);

  return (
    <span ref={content} className={styles.facts}>
      {row ? <CaseFacts row={row} {...shown} /> : <VisuallyHidden>{nl.common.loading}</VisuallyHidden>}
    </span>
  );
}

/** Pixels that a row takes: what the style makes of it at this width and size of letters. */
function useRowHeight(sheet: RefObject<HTMLElement | null>, total: number): number {
  const [height, setHeight] = useState(72);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setHeight(element.offsetHeight / total));
    observer.observe(element);
    return () => observer.disconnect();
  }, [sheet, total]);
  return height;
}
