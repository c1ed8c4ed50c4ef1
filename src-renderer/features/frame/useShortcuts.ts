import { useEffect, useEffectEvent } from 'react';

interface Shortcuts {
  lock(): void;
  search(): void;
  newCase(): void;
  /** @param position of the area in the rail, from 0. */
  goTo(position: number): void;
  showKeys(): void;
  escape(): void;
}

/** The keys of the whole app; what an open dialog or a field makes of a key goes first. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const action = isCommand ? commandOf(event.key.toLowerCase()) : plainOf(event);
    if (!action) return;
    event.preventDefault();
    action();
  });

  function commandOf(key: string): (() => void) | undefined {
    // Locking works whatever is open; everything else waits until a dialog is answered.
    if (key === 'l') return shortcuts.lock;
    if (isDialogOpen()) return undefined;
    if (key === 'k') return shortcuts.search;
    if (key === 'n') return shortcuts.newCase;
    return /^[1-9]$/.test(key) ? () => shortcuts.goTo(Number(key) - 1) : undefined;
  }

  function plainOf(event: KeyboardEvent): (() => void) | undefined {
    if (isDialogOpen() || isTyping(event.target)) return undefined;
    if (event.key === '?') return shortcuts.showKeys;
    // Escape inside a form must not leave it with what is filled in there.
    return event.key === 'Escape' && !isInForm(event.target) ? shortcuts.escape : undefined;
  }

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, [role="spinbutton"]'))
  );
}

function isInForm(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('form') !== null;
}
