import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus near when the row that held it leaves a list: to the row in its place or, in an empty list, to
 * `otherwise`.
 * @param ids of the rows, in order; each row is a child of the list.
 */
export function useFocusAfterLeaving(
  ids: readonly string[],
  otherwise: RefObject<HTMLElement | null>,
): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  const former = useRef(ids);

  useEffect(() => {
    const gone = former.current.findIndex((id) => !ids.includes(id));
    former.current = ids;
    // A row takes the focus along only when it had it; then nothing on the page has it.
    if (gone === -1 || document.activeElement !== document.body) return;
    const rows = list.current?.children ?? [];
    const next = rows[Math.min(gone, rows.length - 1)]?.querySelector<HTMLElement>('button');
    (next ?? otherwise.current)?.focus();
  });

  return list;
}
