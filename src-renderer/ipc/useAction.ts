import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { ActionName, Input, Output } from '../../src-shared/ipc/contract.ts';
import type { CallError, Reply } from '../../src-shared/ipc/reply.ts';
import { callKluis } from './callKluis.ts';
import { refreshAfter } from './refreshAfter.ts';

export interface Action<C extends ActionName> {
  run(input: Input<C>): Promise<Reply<Output<C>>>;
  isRunning: boolean;
  failure: CallError | undefined;
  /** Takes the last failure off the screen. */
  forget(): void;
}

/**
 * Has main do something. The input is kept nowhere, since it may be a passphrase.
 * Once it is done, the queries that its spec calls stale are asked again before `run` answers.
 */
export function useAction<C extends ActionName>(channel: C): Action<C> {
  const client = useQueryClient();
  const [isRunning, setRunning] = useState(false);
  const [failure, setFailure] = useState<CallError>();
  const running = useRef<Promise<Reply<Output<C>>> | undefined>(undefined);

  const start = useCallback(
    async (input: Input<C>): Promise<Reply<Output<C>>> => {
      setRunning(true);
      setFailure(undefined);
      const reply = await callKluis(channel, input);
      if (reply.ok) await refreshAfter(client, channel);
      else if (reply.error.code === 'locked') await client.invalidateQueries({ queryKey: ['vault:status'] });
      if (!reply.ok) setFailure(reply.error);
      setRunning(false);
      return reply;
    },
    [channel, client],
  );

  // Enter in a field submits once more while the first time still runs; both get the one answer.
  const run = useCallback(
    (input: Input<C>): Promise<Reply<Output<C>>> => {
      running.current ??= start(input).finally(() => {
        running.current = undefined;
      });
      return running.current;
    },
    [start],
  );

  return { run, isRunning, failure, forget: useCallback(() => setFailure(undefined), []) };
}
