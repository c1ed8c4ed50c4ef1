import { useEffect, useRef } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useFormDraft } from '../../ipc/useFormDraft.ts';

/**
 * A form that asks for nazorg first: kept while it is half filled in, and in sight with the focus at that question once
 * it is there.
 * @param name under which it is kept.
 */
export function useAgreementForm<V extends FieldValues, E extends HTMLElement>(
  name: string,
  form: UseFormReturn<V>,
  setFocus: (name: 'aftercareWish') => void,
  onDone: () => void,
) {
  const draft = useFormDraft(name, form);
  const place = useRef<E>(null);
  const { isReady } = draft;

  useEffect(() => {
    if (!isReady) return;
    place.current?.scrollIntoView({ block: 'nearest' });
    setFocus('aftercareWish');
  }, [isReady, setFocus]);

  async function leave(): Promise<void> {
    await draft.drop();
    onDone();
  }

  return { draft, place, leave };
}
