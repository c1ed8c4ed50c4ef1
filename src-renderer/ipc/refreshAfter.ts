import type { QueryClient } from '@tanstack/react-query';
import { type ActionName, staleAfter } from '../../src-shared/ipc/contract.ts';

/** Asks again what an action has changed, as far as it is on the screen; resolves once the answers are there. */
export async function refreshAfter(client: QueryClient, action: ActionName): Promise<void> {
  await Promise.all(staleAfter(action).map((query) => client.invalidateQueries({ queryKey: [query] })));
}
