import { useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { callKluis } from './callKluis.ts';
import { createFormAutosave } from './formAutosave.ts';
import { useAutosave } from './useAutosave.ts';

/**
 * Keeps a half-filled form in the archive, so that a lock loses nothing of it, and fills it in again.
 * @param name of the form, with the id of its case where it belongs to one.
 * @returns `isReady` once what was kept is filled in, `wasKept` when there was anything; `drop` forgets it, after
 * saving or throwing away; `store` for the line that says when it could not be kept.
 */
export function useFormDraft<V extends FieldValues, C, T extends FieldValues | undefined>(
  name: string,
  form: UseFormReturn<V, C, T>,
) {
  const [isReady, setReady] = useState(false);
  const [wasKept, setKept] = useState(false);
  const isFilling = useRef(false);
  const store = useAutosave(() => createFormAutosave(name), 'formDrafts:save');

  useEffect(() => {
    let isGone = false;
    void callKluis('formDrafts:get', { form: name }).then((reply) => {
      if (isGone) return;
      // What somebody has typed meanwhile is newer than what was kept.
      if (reply.ok && reply.value && !form.formState.isDirty) {
        // Field by field, and none of the states between may take the place of what is kept.
        isFilling.current = true;
        for (const [field, value] of Object.entries(reply.value)) {
          form.setValue(field as never, value as never, { shouldDirty: true });
        }
        isFilling.current = false;
        store.restore(reply.value);
        setKept(true);
      }
      setReady(true);
    });
    return () => {
      isGone = true;
    };
  }, [name, form, store]);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true, isDirty: true },
        // A form that is as it was again is not half filled, also not what was kept of it before.
        callback: ({ values, isDirty }) => {
          if (!isFilling.current) store.type(isDirty ? values : null);
        },
      }),
    [form, store],
  );

  return { isReady, wasKept, drop: store.drop, store };
}
