import { useEffect, useEffectEvent } from 'react';

/** Alt with an arrow turns the weeks, as it turns pages elsewhere; up comes back to this week. */
export function useWeekKeys(turn: { previous(): void; next(): void; current(): void }): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    // A list that drops down opens by the same keys.
    if (event.target instanceof Element && event.target.closest('form, [role="alertdialog"]')) return;
    const action = { ArrowLeft: turn.previous, ArrowRight: turn.next, ArrowUp: turn.current }[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
