import { useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { callKluis } from './callKluis.ts';

/** Milliseconds without a key before a half-filled form is kept in the archive. */
const REST = 300;

/**
 * Keeps a half-filled form in the archive, so that a lock loses nothing of it, and fills it in again.
 * @param name of the form, with the id of its case where it belongs to one.
 * @returns `isReady` once what was kept is filled in; `drop` forgets it, after saving or throwing away.
 */
export function useFormDraft<V extends FieldValues, C, T extends FieldValues | undefined>(
  name: string,
  form: UseFormReturn<V, C, T>,
): { isReady: boolean; drop(): Promise<void> } {
  const [isReady, setReady] = useState(false);
  const [keeper] = useState(() => createKeeper(name));

  useEffect(() => {
    let isGone = false;
    void callKluis('formDrafts:get', { form: name }).then((reply) => {
      if (isGone) return;
      if (reply.ok && reply.value) {
        for (const [field, value] of Object.entries(reply.value)) {
          form.setValue(field as never, value as never, { shouldDirty: true });
        }
      }
      setReady(true);
    });
    return () => {
      isGone = true;
    };
  }, [name, form]);

  useEffect(() => {
    if (!isReady) return;
    const stop = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => isDirty && keeper.type(values),
    });
    return () => {
      stop();
      keeper.flush();
    };
  }, [isReady, form, keeper]);

  return { isReady, drop: keeper.drop };
}

/** Saves after a rest, never two at once and never after `drop`. */
function createKeeper(name: string) {
  let waiting: Record<string, unknown> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let isDropped = false;

  function flush(): void {
    clearTimeout(timer);
    const content = waiting;
    waiting = undefined;
    if (content && !isDropped)
      queue = queue.then(() => callKluis('formDrafts:save', { form: name, content }));
  }

  return {
    flush,
    type(values: Record<string, unknown>): void {
      // Undefined is no JSON, and a form that is filled in again must not lose a field by it.
      waiting = JSON.parse(JSON.stringify(values)) as Record<string, unknown>;
      clearTimeout(timer);
      timer = setTimeout(flush, REST);
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
