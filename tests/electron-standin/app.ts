import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { debugEndpoint, launchChromium } from './chromium.ts';
import { recorded } from './recorded.ts';
import { preventable, StrictEmitter, strict } from './strict.ts';
import { hasWindow } from './windowMode.ts';

const PRODUCT = 'Vertrouwenskluis';

/** Windows that are open, in order of opening; the window module keeps it. */
export const openWindows = new Set<{ close(): void; destroy(): void; focus(): void }>();

/** Resolves once Chromium runs. */
const { promise: ready, resolve: becomeReady, reject: failReady } = Promise.withResolvers<void>();
let browser: BrowserContext | undefined;
let instanceFile: string | undefined;
let isQuitting = false;

const paths = new Map<string, string>();

function defaultPath(name: string): string {
  const home = homedir();
  const known: Record<string, string> = {
    home,
    appData: join(home, '.config'),
    userData: join(home, '.config', `${PRODUCT}-proefversie`),
    temp: tmpdir(),
    documents: join(home, 'Documents'),
    downloads: join(home, 'Downloads'),
  };
  const path = name === 'sessionData' ? getPath('userData') : known[name];
  if (path === undefined) throw new Error(`The stand-in's app knows no path '${name}'.`);
  return path;
}

function getPath(name: string): string {
  return paths.get(name) ?? defaultPath(name);
}

/** Switches of the command line are the app's too, as in Electron. */
function switchValue(name: string): string | undefined {
  const argument = process.argv.find((text) => text === `--${name}` || text.startsWith(`--${name}=`));
  if (argument !== undefined) return argument.slice(name.length + 3);
  const appended = recorded.switches.find((one) => one.name === name);
  return appended && (appended.value ?? '');
}

function projectRoot(): string {
  let folder = import.meta.dirname;
  for (;;) {
    try {
      readFileSync(join(folder, 'package.json'));
      return folder;
    } catch {
      folder = dirname(folder);
    }
  }
}

/** A file with the process id of the first instance; a dead one gives way. */
function requestSingleInstanceLock(): boolean {
  mkdirSync(getPath('userData'), { recursive: true });
  const file = join(getPath('userData'), 'instance.lock');
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch {
    const owner = Number(readFileSync(file, 'utf8'));
    if (isAlive(owner)) {
      if (process.platform !== 'win32') process.kill(owner, 'SIGUSR2');
      return false;
    }
    writeFileSync(file, String(process.pid));
  }
  instanceFile = file;
  if (process.platform !== 'win32')
    process.on('SIGUSR2', () => emitter.emit('second-instance', preventable(), [], '', {}));
  return true;
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

function quit(): void {
  const before = preventable();
  emitter.emit('before-quit', before);
  if (before.defaultPrevented) return;
  isQuitting = true;
  for (const window of [...openWindows]) window.close();
  if (openWindows.size === 0) finishQuit();
  else isQuitting = false;
}

function finishQuit(): void {
  const will = preventable();
  emitter.emit('will-quit', will);
  if (will.defaultPrevented) {
    isQuitting = false;
    return;
  }
  exit(0);
}

function exit(code = 0): void {
  if (instanceFile) rmSync(instanceFile, { force: true });
  emitter.emit('quit', preventable(), code);
  void Promise.resolve(browser?.close())
    .catch(() => undefined)
    .finally(() => process.exit(code));
}

class StandinApp extends StrictEmitter {
  readonly isPackaged = false;
  readonly name = PRODUCT;
  readonly commandLine = strict('app.commandLine', {
    appendSwitch: (name: string, value?: string): void => void recorded.switches.push({ name, value }),
    hasSwitch: (name: string): boolean => switchValue(name) !== undefined,
    getSwitchValue: (name: string): string => switchValue(name) ?? '',
  });
  whenReady = (): Promise<void> => ready;
  quit = quit;
  exit = exit;
  getPath = getPath;
  getAppPath = projectRoot;
  getVersion = (): string => '0.0.0';
  requestSingleInstanceLock = requestSingleInstanceLock;
  setAppUserModelId = (id: string): void => void recorded.appUserModelIds.push(id);
  enableSandbox = (): void => void (recorded.isSandboxEnabled = true);

  setPath(name: string, path: string): void {
    defaultPath(name);
    paths.set(name, path);
  }
}

const emitter = new StandinApp('app', [
  'ready',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'second-instance',
  'session-created',
  'web-contents-created',
]);

export const app = strict('app', emitter);

/** For the modules beside this one. */
export const appEvents = emitter;

export function windowClosed(): void {
  if (openWindows.size > 0 || isQuitting) return;
  if (emitter.listenerCount('window-all-closed') > 0) emitter.emit('window-all-closed');
  else quit();
}

export async function browserContext(): Promise<BrowserContext> {
  await ready;
  if (!browser) throw new Error('Chromium is not running.');
  return browser;
}

export function chromiumEndpoint(): Promise<string> {
  return debugEndpoint(getPath('sessionData'));
}

/** Electron becomes ready after the main module has run, and so does this. */
export function start(onReady: () => void): void {
  setImmediate(async () => {
    try {
      browser = await launchChromium({
        folder: getPath('sessionData'),
        isHeadless: !hasWindow,
      });
      browser.on('close', () => process.exit(isQuitting ? 0 : 1));
      onReady();
      emitter.emit('ready');
      becomeReady();
    } catch (error) {
      failReady(error);
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    }
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, quit);
  // Nothing is left running when the test that started this process is gone.
  process.on('disconnect', () => exit(1));
}
