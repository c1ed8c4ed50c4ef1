import { type EntryContent, isSameContent } from '../../../src-shared/domain/entryContent.ts';
import type { CallError, Reply } from '../../../src-shared/ipc/reply.ts';

export type DraftContent = EntryContent;

/**
 * Where the typed text is: `clean` nothing typed since the last commit, `unsaved` typed and not yet in the archive,
 * `kept` in the archive as a draft, `committed` in the archive as an entry, `failed` refused by main.
 */
export type DraftState =
  | { at: 'clean' | 'unsaved' | 'kept' | 'committing' | 'committed' }
  | { at: 'failed'; failure: CallError; wasCommit: boolean };

interface Calls {
  save(content: DraftContent): Promise<Reply<unknown>>;
  discard(): Promise<Reply<unknown>>;
  commit(content: DraftContent): Promise<Reply<unknown>>;
}

/** Milliseconds of rest after a save; a lock that nobody announced loses at most what was typed in them. */
export const DRAFT_DELAY = 150;

export type DraftKeeper = ReturnType<typeof createDraftKeeper>;

/**
 * Keeps text in the archive while it is typed: the first key at once, what follows after each rest, however long
 * somebody types on. Calls never overlap, so an older text cannot overtake a newer one or revive a committed draft.
 * Every field counts: a draft is only dropped when nothing in it differs from the start.
 * @param start what the editor begins with where nothing was typed; asked again after every commit.
 * @param stored the draft that the archive holds already.
 */
export function createDraftKeeper(calls: Calls, start: () => DraftContent, stored?: DraftContent) {
  let blank = start();
  let content = stored ?? blank;
  let state: DraftState = { at: stored ? 'kept' : 'clean' };
  let isPacing = false;
  let queue: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  function move(next: DraftState): void {
    state = next;
    for (const listener of listeners) listener();
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
    while (state.at === 'unsaved') {
      await enqueue(saveNow);
      await new Promise((resolve) => setTimeout(resolve, DRAFT_DELAY));
    }
    isPacing = false;
  }

  function isBlank(): boolean {
    return isSameContent(content, blank);
  }

  function store(): Promise<Reply<unknown>> {
    return isBlank() ? calls.discard() : calls.save(content);
  }

  async function saveNow(): Promise<void> {
    if (state.at !== 'unsaved' && !(state.at === 'failed' && !state.wasCommit)) return;
    const saved = content;
    const reply = await store();
    if (!reply.ok) return move({ at: 'failed', failure: reply.error, wasCommit: false });
    if (content === saved) move({ at: isBlank() ? 'clean' : 'kept' });
  }

  function startAnew(): void {
    blank = start();
    content = blank;
  }

  return {
    state: (): DraftState => state,
    content: (): DraftContent => content,
    /** Whether there is nothing to keep. */
    isBlank,

    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    type(change: Partial<DraftContent>): void {
      content = { ...content, ...change };
      move({ at: 'unsaved' });
      void saveInTurn();
    },

    /** Saves at once what is unsaved: on leaving the field, the case or the page. */
    flush(): Promise<void> {
      return enqueue(saveNow);
    },

    /** Makes the text an entry; answers whether main has committed it. */
    commit(): Promise<boolean> {
      return enqueue(async () => {
        move({ at: 'committing' });
        const committed = content;
        const reply = await calls.commit(committed);
        if (!reply.ok) {
          // What cannot be an entry yet is still kept as a draft.
          const kept = content;
          const draft = await store();
          move({ at: 'failed', failure: reply.error, wasCommit: draft.ok && content === kept });
          return false;
        }
        if (content === committed) {
          startAnew();
          move({ at: 'committed' });
        } else {
          // Typed while main was busy: that is the beginning of a next entry.
          move({ at: 'unsaved' });
          void saveInTurn();
        }
        return true;
      });
    },

    /** Throws the draft away; answers whether main has. */
    discard(): Promise<boolean> {
      return enqueue(async () => {
        const reply = await calls.discard();
        if (reply.ok) startAnew();
        move(reply.ok ? { at: 'clean' } : { at: 'failed', failure: reply.error, wasCommit: false });
        return reply.ok;
      });
    },
  };
}
