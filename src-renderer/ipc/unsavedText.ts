type Save = () => Promise<unknown>;

/** How to save each text on the screen that is kept while it is typed. */
const open = new Set<Save>();

const saveAll = (): Promise<unknown> => Promise.all([...open].map((save) => save()));
const saveAllAtOnce = (): void => void saveAll();

/**
 * Has a text saved before the page asks for a lock, and when the page hides or goes.
 * @param save resolves once nothing of it is left to save.
 * @returns how to take it out again.
 */
export function registerUnsaved(save: Save): () => void {
  // A function of its own, so that a text which is opened twice is taken out once.
  const entry: Save = () => save();
  open.add(entry);
  window.addEventListener('pagehide', saveAllAtOnce);
  document.addEventListener('visibilitychange', saveAllAtOnce);
  return () => {
    open.delete(entry);
    if (open.size > 0) return;
    window.removeEventListener('pagehide', saveAllAtOnce);
    document.removeEventListener('visibilitychange', saveAllAtOnce);
  };
}

/**
 * Saves what was typed and not kept yet, before the page itself asks for a lock; waits at most `patience`
 * milliseconds. Main locks by itself as well, and then waits for nothing: what that can lose stands at `AUTOSAVE_REST`.
 */
export async function saveUnsavedText(patience = 500): Promise<void> {
  await Promise.race([saveAll(), new Promise((resolve) => setTimeout(resolve, patience))]);
}
