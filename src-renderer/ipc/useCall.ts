import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Input, Output, QueryName } from '../../src-shared/ipc/contract.ts';
import type { CallError } from '../../src-shared/ipc/reply.ts';
import { CallFailure, callKluis } from './callKluis.ts';

interface Options {
  isEnabled?: boolean;
  /** Milliseconds between two questions of the same kind. */
  repeatEvery?: number;
  /** Keeps the former answer on screen while another input is asked. */
  keepsFormer?: boolean;
  /** Milliseconds that the answer is remembered once no screen shows it; 0 for the contents of a case. */
  cacheTime?: number;
}

export interface Answer<T> {
  value: T | undefined;
  failure: CallError | undefined;
  isLoading: boolean;
  refresh(): void;
}

/** Asks main and keeps the answer; never for a channel whose input is a secret, since the input becomes a key. */
export function useCall<C extends QueryName>(
  channel: C,
  input: Input<C>,
  options: Options = {},
): Answer<Output<C>> {
  const query = useQuery<Output<C>>({
    queryKey: [channel, input ?? null],
    queryFn: async () => {
      const reply = await callKluis(channel, input);
      if (!reply.ok) throw new CallFailure(reply.error);
      // A query may not answer undefined, which is what a channel without a result gives.
      return reply.value ?? (null as Output<C>);
    },
    enabled: options.isEnabled ?? true,
    refetchInterval: options.repeatEvery ?? false,
    ...(options.cacheTime === undefined ? {} : { gcTime: options.cacheTime }),
    ...(options.keepsFormer ? { placeholderData: keepPreviousData as never } : {}),
  });
  return {
    value: query.data,
    failure: query.error ? failureOf(query.error) : undefined,
    isLoading: query.isLoading,
    refresh: () => void query.refetch(),
  };
}

function failureOf(error: Error): CallError {
  return error instanceof CallFailure ? error.failure : { code: 'unexpected' };
}
