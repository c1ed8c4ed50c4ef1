import { useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { callKluis } from './callKluis.ts';
import { registerKeeper } from './unsavedText.ts';

/** Milliseconds without a key before a half-filled form is kept in the archive. */
const REST = 300;

/**
 * Keeps a half-filled form in the archive, so that a lock loses nothing of it, and fills it in again.
 * @param name of the form, with the id of its case where it belongs to one.
 * @returns `isReady` once what was kept is filled in, `wasKept` when there was anything; `drop` forgets it, after
 * saving or throwing away.
 */
export function useFormDraft<V extends FieldValues, C, T extends FieldValues | undefined>(
  name: string,
  form: UseFormReturn<V, C, T>,
): { isReady: boolean; wasKept: boolean; drop(): Promise<void> } {
  const [isReady, setReady] = useState(false);
  const [wasKept, setKept] = useState(false);
  const [keeper] = useState(() => createKeeper(name));

  useEffect(() => {
    let isGone = false;
    void callKluis('formDrafts:get', { form: name }).then((reply) => {
      if (isGone) return;
      // What somebody has typed meanwhile is newer than what was kept.
      if (reply.ok && reply.value && !form.formState.isDirty) {
        for (const [field, value] of Object.entries(reply.value)) {
          form.setValue(field as never, value as never, { shouldDirty: true });
        }
        setKept(true);
      }
      setReady(true);
    });
    return () => {
      isGone = true;
    };
  }, [name, form]);

  useEffect(() => {
    const unregister = registerKeeper(keeper);
    const stop = form.subscribe({
      formState: { values: true, isDirty: true },
      // A form that is as it was again is not half filled, also not what was kept of it before.
      callback: ({ values, isDirty }) => keeper.type(isDirty ? values : null),
    });
    return () => {
      stop();
      unregister();
      void keeper.flush();
    };
  }, [form, keeper]);

  return { isReady, wasKept, drop: keeper.drop };
}

/** Saves after a rest, never two at once and never after `drop`. */
function createKeeper(name: string) {
  let waiting: Record<string, unknown> | null | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let isDropped = false;

  function flush(): Promise<unknown> {
    clearTimeout(timer);
    const content = waiting;
    waiting = undefined;
    if (content !== undefined && !isDropped) {
      queue = queue.then(() =>
        content === null
          ? callKluis('formDrafts:drop', { form: name })
          : callKluis('formDrafts:save', { form: name, content }),
      );
    }
    return queue;
  }

  return {
    flush,
    /** Null forgets what was kept. */
    type(values: Record<string, unknown> | null): void {
      // Undefined is no JSON, and a form that is filled in again must not lose a field by it.
      waiting = JSON.parse(JSON.stringify(values)) as Record<string, unknown> | null;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), REST);
    },
    async drop(): Promise<void> {
      isDropped = true;
      clearTimeout(timer);
      waiting = undefined;
      await queue;
      await callKluis('formDrafts:drop', { form: name });
    },
  };
}
