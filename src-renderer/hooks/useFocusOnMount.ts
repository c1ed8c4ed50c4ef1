import { type RefObject, useEffect, useRef } from 'react';

/** Puts the focus on a new screen's heading, so that the keyboard and a screen reader start there. */
export function useFocusOnMount<E extends HTMLElement>(isWanted = true): RefObject<E | null> {
  const place = useRef<E>(null);
  useEffect(() => {
    if (isWanted) place.current?.focus();
  }, [isWanted]);
  return place;
}
