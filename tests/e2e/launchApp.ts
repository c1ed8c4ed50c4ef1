import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ensureBuilt, mainForStandin } from '../../tools/ensureBuilt.ts';
import { findChromium } from '../electron-standin/findChromium.ts';
import { launchOnElectron } from './electronApp.ts';
import { launchOnStandin } from './launchOnStandin.ts';

/** A running app, driven in the same way on Electron and on the stand-in. */
export interface RunningApp {
  kind: 'electron' | 'stand-in';
  /** The page of the window that is open now; a lock replaces it. */
  readonly page: Page;
  /** Does something that replaces the page, such as a lock, and answers the fresh page once it has loaded. */
  freshPage(action: () => unknown): Promise<Page>;
  dialogs: {
    /** The next system dialog gets this path; null cancels it. */
    answer(path: string | null): Promise<void>;
  };
  power: {
    emit(event: 'suspend' | 'resume' | 'lock-screen'): Promise<void>;
    /** Seconds that the whole system reports to be idle; the app looks every five seconds. */
    idle(seconds: number): Promise<void>;
  };
  menu: { click(id: string): Promise<void> };
  clipboard: { read(): Promise<string>; write(text: string): Promise<void> };
  /** Breaches of the page's content security policy so far; an e2e test fails on any. */
  readonly violations: string[];
  /** The folder of the archive, Chromium's folder and the working copies. */
  dataFolder: string;
  archiveFolder: string;
  userDataFolder: string;
  processId: number;
  /** Everything that main wrote to its output. */
  output(): string;
  /** Quits as a user does. Fails when the content security policy was breached. */
  close(): Promise<void>;
  /** kill -9 of main; the data folder stays. */
  kill(): Promise<void>;
}

export interface LaunchOptions {
  /** Kept for a next start; without one a temporary folder is used and removed by `close`. */
  dataFolder?: string;
  /** Another main module on the stand-in, for tests of the shell itself. */
  main?: string;
  args?: string[];
}

const root = join(import.meta.dirname, '..', '..');

/** The real Electron binary, or undefined where its package could not fetch it. */
export function electronBinary(): string | undefined {
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : undefined;
}

/** Whether any test of the whole app can run here; one loud line where not, and a failure in CI. */
export function canLaunchApp(): boolean {
  if (electronBinary() !== undefined || findChromium() !== undefined) return true;
  const line = 'E2E SKIPPED: no Electron, Chromium or Chrome was found on this machine.';
  if (process.env['CI']) throw new Error(line);
  process.stderr.write(`\n${line}\n\n`);
  return false;
}

/** For tests of the shell itself, which look into the stand-in. */
export function canLaunchOnStandin(): boolean {
  return canLaunchApp() && findChromium() !== undefined;
}

/** Starts the app on Electron where its binary is installed, else on the stand-in, and says which. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'kluis-e2e-'));
  const binary = options.main === undefined ? electronBinary() : undefined;
  if (options.main === undefined) await ensureBuilt();
  const args = [`--user-data-dir=${dataFolder}`, ...(options.args ?? [])];
  process.stdout.write(`e2e on ${binary ? 'Electron' : 'the stand-in'}\n`);
  const app = binary
    ? await launchOnElectron({ binary, root, args, dataFolder })
    : await launchOnStandin({ main: options.main ?? mainForStandin, args, dataFolder });
  if (options.dataFolder !== undefined) return app;
  const close = app.close.bind(app);
  return Object.assign(app, {
    async close() {
      try {
        await close();
      } finally {
        rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  });
}
