import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'electron-vite';
import { buildOnStandin } from '../tests/electron-standin/build.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, 'out');
const stamp = join(out, 'built');
const lock = join(out, 'builder');
const sources = [
  'src-main',
  'src-shared',
  'src-renderer',
  'tests/electron-standin',
  'electron.vite.config.ts',
  'package.json',
];

/** The built main module for the stand-in; Electron finds its own by package.json. */
export const mainForStandin = join(out, 'main-standin', 'main.js');

/** Builds the app for Electron and for the stand-in, unless nothing changed since. Safe to call from several processes. */
export async function ensureBuilt(): Promise<void> {
  while (!isFresh()) {
    if (!claim()) {
      await sleep(200);
      continue;
    }
    try {
      const startedAt = new Date();
      await build({ root, logLevel: 'error' });
      await buildOnStandin({
        input: {
          main: join(root, 'src-main', 'main.ts'),
          reportWorker: join(root, 'src-main', 'report', 'worker.ts'),
        },
        outDir: join(out, 'main-standin'),
      });
      writeFileSync(stamp, '');
      // A source that was saved during the build counts as newer than it.
      utimesSync(stamp, startedAt, startedAt);
    } finally {
      rmSync(lock, { force: true });
    }
  }
}

/** The claim is a file with the id of the process that builds; that of a process which died is taken over. */
function claim(): boolean {
  mkdirSync(out, { recursive: true });
  if (isAbandoned()) rmSync(lock, { force: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function isAbandoned(): boolean {
  try {
    const builder = Number(readFileSync(lock, 'utf8'));
    if (builder > 0) process.kill(builder, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

function isFresh(): boolean {
  if (!existsSync(stamp) || !existsSync(mainForStandin)) return false;
  return newest(sources.map((source) => join(root, source))) < statSync(stamp).mtimeMs;
}

function newest(paths: string[]): number {
  const times = paths.filter(existsSync).map((path) => {
    const stats = statSync(path);
    return stats.isDirectory()
      ? Math.max(stats.mtimeMs, newest(readdirSync(path).map((name) => join(path, name))))
      : stats.mtimeMs;
  });
  return Math.max(0, ...times);
}
