import { type RefObject, useEffect, useRef, useState } from 'react';

interface RowMode<M extends string, E extends HTMLElement> {
  /** Holds the buttons, each with the form that it opens in `data-act`. */
  row: RefObject<E | null>;
  /** The form that is open, none at first. */
  mode: M | undefined;
  open(mode: M): void;
  close(): void;
}

/** The form that is open in a row; closed, it gives the focus back to the button that opened it. */
export function useRowMode<M extends string, E extends HTMLElement>(): RowMode<M, E> {
  const [mode, setMode] = useState<M>();
  const [lastMode, setLastMode] = useState<M>();
  const row = useRef<E>(null);

  useEffect(() => {
    if (mode || !lastMode) return;
    const buttons = row.current;
    (
      buttons?.querySelector<HTMLElement>(`[data-act="${lastMode}"]`) ?? buttons?.querySelector('button')
    )?.focus();
  }, [mode, lastMode]);

  return {
    row,
    mode,
    open(next) {
      setMode(next);
      setLastMode(next);
    },
    close: () => setMode(undefined),
  };
}
