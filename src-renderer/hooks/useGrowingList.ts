import { useState } from 'react';
import { useFocusBack } from './useFocusBack.ts';

/**
 * What a list keeps beside its rows: the form by which it grows, what was removed and can still come back, and what
 * was done in words.
 * @param hasDraft its form was left half filled in, so it is open at first.
 */
export function useGrowingList<T extends { id: string }>(hasDraft: boolean) {
  const [asked, setAsked] = useState<boolean>();
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<readonly T[]>([]);
  const isOpen = asked ?? hasDraft;
  const add = useFocusBack<HTMLButtonElement>(isOpen);
  return {
    isOpen,
    /** Opened by hand, not because it was left so. */
    wasAsked: asked === true,
    /** The button that opens the form. */
    add,
    said,
    say: setSaid,
    begin(): void {
      setSaid('');
      setAsked(true);
    },
    /** The form closes. */
    finish(sentence: string): void {
      setAsked(false);
      setSaid(sentence);
    },
    removed,
    remove(one: T): void {
      setSaid('');
      setRemoved([...removed, one]);
    },
    /** One is back in the list. */
    restore(one: T, sentence: string): void {
      setRemoved(removed.filter(({ id }) => id !== one.id));
      setSaid(sentence);
      add.current?.focus();
    },
  };
}
