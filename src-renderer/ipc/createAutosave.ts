import type { CallError, Reply } from '../../src-shared/ipc/reply.ts';
import { registerUnsaved } from './unsavedText.ts';

/**
 * Place of the typed text: `clean` nothing to keep, `unsaved` typed and not yet in the archive, `kept` in the archive
 * as a draft, `committing` on its way to where it belongs, `committed` there, `failed` refused by main. After a
 * refused commit (`wasCommit`) the text is still kept as a draft.
 */
export type AutosaveState =
  | { at: 'clean' | 'unsaved' | 'kept' | 'committing' | 'committed' }
  | { at: 'failed'; failure: CallError; wasCommit: boolean };

export interface Snapshot<V> {
  value: V;
  state: AutosaveState;
}

interface Options<V> {
  /** The value where nothing was typed; asked again after a commit, with what was committed, and after `discard`. */
  start(committed?: V): V;
  /** The draft that the archive holds already. */
  stored?: V | undefined;
  /** Nothing in the value differs from the start: the archive needs to hold no draft of it. */
  isBlank(value: V, start: V): boolean;
  save(value: V): Promise<Reply<unknown>>;
  /** Has the archive forget the draft. */
  discard(): Promise<Reply<unknown>>;
}

/**
 * Milliseconds of rest after a save. A lock that the page asks for (its button and key) loses nothing: the page saves
 * first. A lock by main (suspend, screen lock, the menu) never waits for the page, and refuses what arrives after it:
 * it can lose what was typed since the last save that reached main began, so during one rest and two saves at most.
 * An idle system has nothing unsaved.
 */
export const AUTOSAVE_REST = 150;

export type Autosave<V extends object> = ReturnType<typeof createAutosave<V>>;

/**
 * Keeps a value in the archive while it is typed, as an external store whose value is what the screen shows.
 *
 * - The first change is saved at once, what follows after each rest, however long somebody types on.
 * - Calls never overlap, so an older value cannot overtake a newer one, and what was committed, discarded or ended
 *   does not come back.
 * - From `open` until what it returns has run, a lock that the page asks for and a page that hides or goes save what
 *   is unsaved (`unsavedText.ts`).
 * - A refusal stays in `state` until a later change or `flush` is saved.
 */
export function createAutosave<V extends object>(options: Options<V>) {
  const { start, stored, isBlank } = options;
  let blank = start();
  let snapshot: Snapshot<V> = { value: stored ?? blank, state: { at: stored ? 'kept' : 'clean' } };
  let isPacing = false;
  let isEnded = false;
  let queue: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  function move(next: Partial<Snapshot<V>>): void {
    snapshot = { ...snapshot, ...next };
    for (const listener of listeners) listener();
  }

  function fail(failure: CallError, wasCommit: boolean): void {
    move({ state: { at: 'failed', failure, wasCommit } });
  }

  /** Runs after everything that was asked before. */
  function enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  /** Saves and rests in turn, until there is nothing new to save. */
  async function saveInTurn(): Promise<void> {
    if (isPacing) return;
    isPacing = true;
    while (snapshot.state.at === 'unsaved') {
      await enqueue(saveNow);
      await new Promise((resolve) => setTimeout(resolve, AUTOSAVE_REST));
    }
    isPacing = false;
  }

  function needsSaving({ state }: Snapshot<V>): boolean {
    return state.at === 'unsaved' || (state.at === 'failed' && !state.wasCommit);
  }

  function store(value: V): Promise<Reply<unknown>> {
    return isBlank(value, blank) ? options.discard() : options.save(value);
  }

  async function saveNow(): Promise<void> {
    if (!needsSaving(snapshot)) return;
    const saved = snapshot.value;
    const reply = await store(saved);
    if (isEnded) return;
    if (!reply.ok) return fail(reply.error, false);
    if (snapshot.value === saved) move({ state: { at: isBlank(saved, blank) ? 'clean' : 'kept' } });
  }

  /** Nothing is left to save but what is typed after this call; false where main refused it. */
  async function flush(): Promise<boolean> {
    await enqueue(saveNow);
    return snapshot.state.at !== 'failed' || snapshot.state.wasCommit;
  }

  function startAnew(at: 'clean' | 'committed', committed?: V): void {
    blank = start(committed);
    move({ value: blank, state: { at } });
  }

  return {
    snapshot: (): Snapshot<V> => snapshot,
    isBlank: (): boolean => isBlank(snapshot.value, blank),
    flush,

    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    /** Takes part in saving before a lock; what it returns saves what is left and takes no part any more. */
    open(): () => Promise<void> {
      const unregister = registerUnsaved(flush);
      return async () => {
        await flush();
        unregister();
      };
    },

    change(make: (former: V) => Partial<V>): void {
      if (isEnded) return;
      move({ value: { ...snapshot.value, ...make(snapshot.value) }, state: { at: 'unsaved' } });
      void saveInTurn();
    },

    /** Takes a draft that the archive turned out to hold, unless something was typed already. */
    restore(value: V): void {
      if (snapshot.state.at === 'clean') move({ value, state: { at: 'kept' } });
    },

    /** Has main put the value where it belongs; answers whether it has. What cannot go there yet stays a draft. */
    commit(send: (value: V) => Promise<Reply<unknown>>): Promise<boolean> {
      return enqueue(async () => {
        move({ state: { at: 'committing' } });
        const committed = snapshot.value;
        const reply = await send(committed);
        if (!reply.ok) {
          const kept = snapshot.value;
          const draft = await store(kept);
          fail(reply.error, draft.ok && snapshot.value === kept);
          return false;
        }
        if (snapshot.value === committed) startAnew('committed', committed);
        else {
          // Typed while main was busy: that is the beginning of a next one.
          move({ state: { at: 'unsaved' } });
          void saveInTurn();
        }
        return true;
      });
    },

    /** Throws the draft away and starts anew; answers whether main has. */
    discard(): Promise<boolean> {
      return enqueue(async () => {
        const reply = await options.discard();
        if (reply.ok) startAnew('clean');
        else fail(reply.error, false);
        return reply.ok;
      });
    },

    /** Saves nothing and takes no change any more; resolves when no call is running. */
    async end(): Promise<void> {
      isEnded = true;
      move({ state: { at: 'clean' } });
      await queue;
    },
  };
}
