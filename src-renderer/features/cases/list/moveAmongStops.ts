import type { KeyboardEvent } from 'react';

/**
 * Moves the focus among the results with the arrow keys, Home and End.
 * @returns `above` when the key leads up from the first one, where the caller takes over.
 */
export function moveAmongStops(event: KeyboardEvent, results: HTMLElement | null): 'above' | undefined {
  if (!results || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const stops = [...results.querySelectorAll<Element>('[data-stop]')];
  const current = document.activeElement ? stops.indexOf(document.activeElement) : -1;
  if (current < 0) return undefined;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(current + 1, stops.length - 1),
    ArrowUp: current - 1,
    Home: 0,
    End: stops.length - 1,
  };
  const target = targets[event.key];
  if (target === undefined) return undefined;
  if (target < 0) return 'above';
  event.preventDefault();
  (stops[target] as HTMLElement | undefined)?.focus();
  return undefined;
}
