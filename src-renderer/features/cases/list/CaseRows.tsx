import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import type { OwnTheme } from '../../../../src-shared/domain/ownTheme.ts';
import type { CaseListInput } from '../../../../src-shared/ipc/casesChannels.ts';
import styles from './CaseList.module.css';
import { PageOfRows } from './PageOfRows.tsx';
import { scrollerOf } from './scrollerOf.ts';
import { useVisibleRange } from './useVisibleRange.ts';

/** How many cases are asked for at once. */
const PAGE = 50;

interface Props {
  query: CaseListInput;
  total: number;
  organisations: readonly Organisation[];
  ownThemes: readonly OwnTheme[];
  /** The row that the counsellor comes back to, and how far the screen was scrolled. */
  returnTo: { index: number; scroll: number } | null;
  showsNames: boolean;
  /** The arrow key went up from the first row. */
  onLeaveUp(): void;
  onOpen(id: string, index: number): void;
}

/** The list of cases, however long: only the rows in sight exist, all of one height, and one of them takes Tab. */
export function CaseRows({ query, total, returnTo, onLeaveUp, ...rest }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const range = useVisibleRange(list, total);
  const [active, setActive] = useState(returnTo?.index ?? 0);
  const current = Math.min(active, total - 1);
  const start = useRef(returnTo);
  const asked = JSON.stringify(query);
  const formerly = useRef(asked);

  useLayoutEffect(() => {
    if (!start.current) return;
    const scroller = scrollerOf(list.current);
    if (scroller) scroller.scrollTop = start.current.scroll;
    focusRow(list.current, Math.min(start.current.index, total - 1));
    start.current = null;
  }, [total]);

  useEffect(() => {
    if (formerly.current !== asked) setActive(0);
    formerly.current = asked;
  }, [asked]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onScreen = Math.max(1, range.last - range.first - 1);
    const target = targetOf(event.key, { current, total, onScreen });
    if (target === undefined) return;
    event.preventDefault();
    if (target < 0) {
      onLeaveUp();
      return;
    }
    flushSync(() => setActive(target));
    focusRow(list.current, target);
  }

  const inSight = Array.from({ length: range.last - range.first + 1 }, (_, step) => range.first + step);
  const indices = inSight.includes(current) ? inSight : [...inSight, current].sort((a, b) => a - b);
  const pages = [...new Set(indices.map((index) => Math.floor(index / PAGE)))];

  return (
    <ul
      ref={list}
      className={styles.rows}
      style={{ height: `calc(var(--row-height) * ${total})` }}
      onKeyDown={onKeyDown}
    >
      {pages.map((page) => (
        <PageOfRows
          key={page}
          query={query}
          offset={page * PAGE}
          size={PAGE}
          total={total}
          indices={indices.filter((index) => Math.floor(index / PAGE) === page)}
          active={current}
          onFocus={setActive}
          {...rest}
        />
      ))}
    </ul>
  );
}

function focusRow(list: HTMLElement | null, index: number): void {
  const row = list?.querySelector<HTMLElement>(`[data-stop="${index}"]`);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}

/** Where a key leads from the current row; below 0 is out of the list. */
function targetOf(
  key: string,
  { current, total, onScreen }: { current: number; total: number; onScreen: number },
): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, total - 1);
    case 'ArrowUp':
      return current - 1;
    case 'PageDown':
      return Math.min(current + onScreen, total - 1);
    case 'PageUp':
      return Math.max(current - onScreen, 0);
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    case 'Escape':
      return -1;
    default:
      return undefined;
  }
}
