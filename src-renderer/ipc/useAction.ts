import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Channel, Input, Output } from '../../src-shared/ipc/contract.ts';
import type { Failure, Reply } from '../../src-shared/ipc/reply.ts';
import { callKluis } from './callKluis.ts';

export interface Action<C extends Channel> {
  run(input: Input<C>): Promise<Reply<Output<C>>>;
  isRunning: boolean;
  failure: Failure | undefined;
  /** Takes the last failure off the screen. */
  forget(): void;
}

/**
 * Has main do something. The input is kept nowhere, since it may be a passphrase.
 * @param refreshes the channels whose answers it changes; they are asked again before `run` answers.
 */
export function useAction<C extends Channel>(channel: C, refreshes: readonly Channel[] = []): Action<C> {
  const client = useQueryClient();
  const [isRunning, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const changes = useRef(refreshes);
  const running = useRef<Promise<Reply<Output<C>>> | undefined>(undefined);
  useEffect(() => {
    changes.current = refreshes;
  });

  const start = useCallback(
    async (input: Input<C>): Promise<Reply<Output<C>>> => {
      setRunning(true);
      setFailure(undefined);
      const reply = await callKluis(channel, input);
      const stale: Channel[] =
        !reply.ok && reply.error.code === 'locked' ? ['vault:status'] : [...changes.current];
      if (reply.ok || stale[0] === 'vault:status') {
        await Promise.all(stale.map((name) => client.invalidateQueries({ queryKey: [name] })));
      }
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
