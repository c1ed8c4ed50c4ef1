import { callKluis } from './callKluis.ts';
import { createAutosave } from './createAutosave.ts';

type Values = Record<string, unknown>;

/**
 * A half-filled form, kept until it is saved or thrown away.
 * @param form its name, with the id of its case where it belongs to one.
 */
export function createFormAutosave(form: string) {
  const { change, restore, snapshot, end, ...autosave } = createAutosave<{ values: Values | null }>({
    start: () => ({ values: null }),
    isBlank: ({ values }) => values === null,
    save: ({ values }) => callKluis('formDrafts:save', { form, content: values ?? {} }),
    discard: () => callKluis('formDrafts:drop', { form }),
  });
  return {
    ...autosave,
    snapshot,
    /** Null for a form that is as it was before anything was typed. */
    type(values: Values | null): void {
      if (values === null && snapshot().value.values === null) return;
      // A copy, since the form writes in its values; undefined is no JSON, and a form that is filled in again must
      // not lose a field by it.
      change(() => ({ values: JSON.parse(JSON.stringify(values)) as Values | null }));
    },
    restore: (values: Values): void => restore({ values }),
    /** Forgets what was kept, after the form was saved or thrown away; nothing is kept of it any more. */
    async drop(): Promise<void> {
      await end();
      await callKluis('formDrafts:drop', { form });
    },
  };
}
