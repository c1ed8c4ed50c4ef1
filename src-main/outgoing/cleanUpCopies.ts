import type { Store } from '../store/store.ts';
import { removeCopy, removeUnfinished } from './outsideCopy.ts';

/**
 * Removes the copies that were to go when the archive locks, and marks them so; called at every lock, and at opening
 * for what a crash left. A copy that was changed or cannot be reached stays listed. Never throws: a lock must happen.
 */
export function cleanUpCopies({ outgoingLog }: Pick<Store, 'outgoingLog'>, now: Date): void {
  for (const copy of attempt(outgoingLog.remaining) ?? []) {
    attempt(() => removeUnfinished(copy));
    if (!copy.cleansUp) continue;
    // One that a damaged archive cannot mark is gone all the same, and is listed as no longer there.
    if (attempt(() => removeCopy(copy)) === 'removed') {
      attempt(() => outgoingLog.markRemoved(copy.id, now.toISOString()));
    }
  }
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
