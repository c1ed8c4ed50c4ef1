import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { Services } from './services.ts';

/** What was removed and can still be brought back: in memory only, so that a lock makes a removal final. */
export function createRemovedRows<R>({ onLock }: Pick<Services, 'onLock'>) {
  const removed = new Map<string, R>();
  onLock(() => removed.clear());
  return {
    keep: (id: string, row: R): void => void removed.set(id, row),
    /** @param restore puts it back, and may refuse; then it can be tried again. @throws Refusal `not_found`. */
    putBack(id: string, restore: (row: R) => void): void {
      const row = removed.get(id);
      if (row === undefined) throw new Refusal('not_found');
      restore(row);
      removed.delete(id);
    },
  };
}
