import { type RefObject, useLayoutEffect, useState } from 'react';

/** Rows beyond each edge of the window, so that none is missing while it scrolls. */
const BEYOND = 8;

/** The first and last row in sight of a list whose rows are all as high, whatever scrolls it. */
export function useVisibleRange(
  list: RefObject<HTMLElement | null>,
  total: number,
): { first: number; last: number } {
  const [range, setRange] = useState({ first: 0, last: -1 });
  useLayoutEffect(() => {
    const measure = () => {
      const box = list.current?.getBoundingClientRect();
      if (!box) return;
      const height = box.height / total;
      const within = (index: number) => Math.max(0, Math.min(total - 1, index));
      const first = within(Math.floor(-box.top / height) - BEYOND);
      const last = within(Math.ceil((window.innerHeight - box.top) / height) + BEYOND);
      setRange((former) => (former.first === first && former.last === last ? former : { first, last }));
    };
    measure();
    // Capturing hears every element that scrolls.
    document.addEventListener('scroll', measure, { capture: true, passive: true });
    window.addEventListener('resize', measure);
    return () => {
      document.removeEventListener('scroll', measure, { capture: true });
      window.removeEventListener('resize', measure);
    };
  }, [list, total]);
  return range;
}
