import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** Something that shows when asked for, and hides by itself after a minute. */
export function useShownForAMinute(): { isShown: boolean; toggle(): void } {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isShown) return;
    const timer = setTimeout(() => setShown(false), MINUTE);
    return () => clearTimeout(timer);
  }, [isShown]);
  return { isShown, toggle: () => setShown((former) => !former) };
}
