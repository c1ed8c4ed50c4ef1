import { useEffect, useEffectEvent } from 'react';

/** Milliseconds that a typed secret stays in its field without a key being pressed. */
const REST = 30_000;

/** Empties a secret that was typed and then left standing. */
export function useClearedAfterRest(value: string, clear: () => void): void {
  const onRest = useEffectEvent(clear);
  useEffect(() => {
    if (value === '') return;
    const timer = setTimeout(onRest, REST);
    return () => clearTimeout(timer);
  }, [value]);
}
