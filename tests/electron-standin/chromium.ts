import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, chromium } from 'playwright-core';
import { WAIT_PATIENCE } from '../support/patience.ts';
import { findChromium } from './findChromium.ts';
import { recorded } from './recorded.ts';

const quietArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
];

/** Starts Chromium on a folder of its own, with the switches that the app gave to Electron. It ends with this process. */
export async function launchChromium(options: {
  folder: string;
  isHeadless: boolean;
}): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium or Chrome is installed; CHROMIUM_PATH can name one.');
  const isRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(options.folder, {
    executablePath,
    timeout: WAIT_PATIENCE,
    headless: options.isHeadless,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [...quietArguments, ...(isRoot ? ['--no-sandbox'] : []), ...appSwitches()],
  });
  context.setDefaultTimeout(WAIT_PATIENCE);
  return context;
}

/** Features are Playwright's own to switch, so the app's wishes about them are recorded only. */
function appSwitches(): string[] {
  return recorded.switches
    .filter(({ name }) => name !== 'disable-features')
    .map(({ name, value }) => (value === undefined ? `--${name}` : `--${name}=${value}`));
}

/** Where a test attaches to the same browser. */
export async function debugEndpoint(folder: string): Promise<string> {
  const file = join(folder, 'DevToolsActivePort');
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') await sleep(20);
  return `http://127.0.0.1:${readFileSync(file, 'utf8').split('\n')[0]}`;
}
