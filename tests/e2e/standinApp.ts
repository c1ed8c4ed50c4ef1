import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, chromium } from 'playwright-core';
import type { Commands } from '../electron-standin/control.ts';
import { WAIT_PATIENCE } from '../support/patience.ts';

type Answer<C extends keyof Commands> = Awaited<ReturnType<Commands[C]>>;

/** The app's main process on the stand-in, in a process of its own. */
export interface StandinApp {
  process: ChildProcess;
  /** This test's own connection to the Chromium of the app. */
  browser: Browser;
  /** Everything that the main process wrote to its output. */
  output(): string;
  ask<C extends keyof Commands>(command: C, ...values: Parameters<Commands[C]>): Promise<Answer<C>>;
}

export async function startOnStandin(main: string, args: string[]): Promise<StandinApp> {
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (bytes: Buffer) => void (output += bytes.toString()));
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  child.on('message', ({ id, value, error }: { id: number; value?: unknown; error?: string }) => {
    if (error === undefined) waiting.get(id)?.resolve(value);
    else waiting.get(id)?.reject(new Error(error));
    waiting.delete(id);
  });
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error(`The app has ended. ${output}`));
  });

  const endpoint = await readyOf(child, () => output);
  const browser = await chromium.connectOverCDP(endpoint, { timeout: WAIT_PATIENCE });
  let last = 0;
  return {
    process: child,
    browser,
    output: () => output,
    ask: (command, ...values) =>
      new Promise((resolve, reject) => {
        if (!child.connected) return reject(new Error(`The app has ended. ${output}`));
        const id = ++last;
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
        child.send({ id, command, values });
      }),
  };
}

async function readyOf(child: ChildProcess, output: () => string): Promise<string> {
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The app ended before it was ready. ${output()}`);
  });
  // Handled below; without this line a later exit would count as an unhandled failure.
  ended.catch(() => undefined);
  for (;;) {
    const [message] = await Promise.race([once(child, 'message'), ended]);
    if (typeof message.ready === 'string') return message.ready;
  }
}
