import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ActionName } from '../../src-shared/ipc/contract.ts';
import type { Snapshot } from './createAutosave.ts';
import { refreshAfter } from './refreshAfter.ts';

interface Opened {
  open(): () => Promise<void>;
}

/**
 * The auto-save of one editor: open while the editor is on the screen, saved when it goes.
 * @param create called at the first render only.
 * @param action how it is saved: once it goes, the former answers that know nothing of what was typed are asked again.
 */
export function useAutosave<S extends Opened>(create: () => S, action: ActionName): S {
  const client = useQueryClient();
  const [store] = useState(create);
  useEffect(() => {
    const close = store.open();
    return () => {
      void close().then(() => refreshAfter(client, action));
    };
  }, [store, client, action]);
  return store;
}

/** The part of an auto-save that a component shows. */
export interface Shown<V> {
  subscribe(listener: () => void): () => void;
  snapshot(): Snapshot<V>;
  flush(): Promise<boolean>;
}

/** Value and state of an auto-save, as they are now. */
export function useSnapshot<V>(store: Shown<V>): Snapshot<V> {
  return useSyncExternalStore(store.subscribe, store.snapshot);
}
