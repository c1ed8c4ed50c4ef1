import { QueryCache, QueryClient } from '@tanstack/react-query';
import { CallFailure } from './callKluis.ts';

/** The page's memory of what main answered; main locks by replacing the page, and this memory with it. */
export function createClient(): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof CallFailure && error.failure.code === 'locked') {
          void client.invalidateQueries({ queryKey: ['vault:status'] });
        }
      },
    }),
    defaultOptions: {
      queries: {
        // A laptop without a network must not pause what never uses one.
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        staleTime: 0,
        gcTime: 60_000,
      },
    },
  });
  return client;
}
