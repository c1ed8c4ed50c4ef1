/** What keeps text in the archive while it is typed; `flush` resolves once nothing is left to save. */
interface Keeper {
  flush(): Promise<unknown>;
}

/** The keepers of what is on the screen. */
const open = new Set<Keeper>();

/** Counts a keeper among those that `saveUnsavedText` waits for; answers how to take it out again. */
export function registerKeeper(keeper: Keeper): () => void {
  open.add(keeper);
  return () => open.delete(keeper);
}

/** Saves what was typed and not kept yet, before the page itself asks for a lock; waits at most `patience` milliseconds. */
export async function saveUnsavedText(patience = 500): Promise<void> {
  const saved = Promise.all([...open].map((keeper) => keeper.flush()));
  await Promise.race([saved, new Promise((resolve) => setTimeout(resolve, patience))]);
}
