import { once } from 'node:events';
import { join } from 'node:path';
import type { RunningApp } from './launchApp.ts';
import { followPage } from './pageTracker.ts';
import { type StandinApp, startOnStandin } from './standinApp.ts';

/** The app on the stand-in, with a line to the stand-in's own answers for tests of the shell. */
export type RunningStandin = RunningApp & { ask: StandinApp['ask'] };

export async function launchOnStandin(options: {
  main: string;
  args: string[];
  dataFolder: string;
}): Promise<RunningStandin> {
  const { main, args, dataFolder } = options;
  const { process: child, browser, output, ask } = await startOnStandin(main, args);
  const page = await followPage(() => browser.contexts());
  const ended = once(child, 'exit');

  return {
    kind: 'stand-in',
    get page() {
      return page.current();
    },
    freshPage: page.freshPage,
    dialogs: { answer: (path) => ask('answerDialog', path) },
    power: { emit: (event) => ask('power', event), idle: (seconds) => ask('idle', seconds) },
    menu: { click: (id) => ask('clickMenuItem', id) },
    clipboard: { read: () => ask('readClipboard'), write: (text) => ask('writeClipboard', text) },
    violations: page.violations,
    dataFolder,
    archiveFolder: join(dataFolder, 'archief'),
    userDataFolder: join(dataFolder, 'venster'),
    processId: child.pid ?? 0,
    output,
    ask,
    async close() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        await ended;
      }
      await browser.close().catch(() => undefined);
      page.failOnViolations();
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
      await browser.close().catch(() => undefined);
    },
  };
}
