import { once } from 'node:events';
import { join } from 'node:path';
import { _electron as electron } from 'playwright-core';
import { WAIT_PATIENCE } from '../support/patience.ts';
import type { RunningApp } from './launchApp.ts';
import { followPage } from './pageTracker.ts';

/** The app on the real Electron. */
export async function launchOnElectron(options: {
  binary: string;
  root: string;
  args: string[];
  dataFolder: string;
}): Promise<RunningApp> {
  const { binary, root, args, dataFolder } = options;
  const app = await electron.launch({
    executablePath: binary,
    args: [root, ...args],
    cwd: root,
    timeout: WAIT_PATIENCE,
  });
  const child = app.process();
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (bytes: Buffer) => void (output += bytes.toString()));
  const page = await followPage(() => [app.context()]);

  return {
    kind: 'electron',
    get page() {
      return page.current();
    },
    freshPage: page.freshPage,
    dialogs: {
      answer: (path) =>
        app.evaluate(({ dialog }, chosen) => {
          const canceled = chosen === null;
          dialog.showOpenDialog = async () => ({ canceled, filePaths: canceled ? [] : [chosen] });
          dialog.showSaveDialog = async () => ({ canceled, filePath: chosen ?? '' });
        }, path),
    },
    power: {
      emit: (event) => app.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event),
      idle: (seconds) =>
        app.evaluate(({ powerMonitor }, idle) => {
          powerMonitor.getSystemIdleTime = () => idle;
        }, seconds),
    },
    menu: {
      click: (id) =>
        app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id),
    },
    clipboard: {
      read: () => app.evaluate(({ clipboard }) => clipboard.readText()),
      write: (text) => app.evaluate(({ clipboard }, value) => clipboard.writeText(value), text),
    },
    violations: page.violations,
    dataFolder,
    archiveFolder: join(dataFolder, 'archief'),
    userDataFolder: join(dataFolder, 'venster'),
    processId: child.pid ?? 0,
    output: () => output,
    async close() {
      await app.close();
      page.failOnViolations();
    },
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
