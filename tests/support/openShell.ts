import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { launchOnStandin, type RunningStandin } from '../e2e/launchOnStandin.ts';
import { buildShell } from './buildShell.ts';

/** The shell under test: its own main module around a backend that only answers, so it runs on the stand-in everywhere. */
export interface OpenShell {
  readonly app: RunningStandin;
  readonly main: string;
  readonly dataFolder: string;
  currentWindow(): Promise<Awaited<ReturnType<typeof windowsOf>>[number]>;
}

const windowsOf = (app: RunningStandin) => app.ask('windows');

/** Starts the shell before the tests of a file and closes it after them; closing fails on a breach of the policy. */
export function openShell(): OpenShell {
  let app: RunningStandin | undefined;
  let main = '';
  const dataFolder = mkdtempSync(join(tmpdir(), 'kluis-shell-'));

  beforeAll(async () => {
    main = await buildShell();
    app = await launchOnStandin({ main, args: [`--user-data-dir=${dataFolder}`], dataFolder });
  });

  afterAll(async () => {
    try {
      await app?.close();
    } finally {
      rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  return {
    get app() {
      if (!app) throw new Error('the shell is not running');
      return app;
    },
    get main() {
      return main;
    },
    dataFolder,
    async currentWindow() {
      const window = (await windowsOf(this.app)).findLast((one) => !one.isDestroyed);
      if (!window) throw new Error('no window is open');
      return window;
    },
  };
}
