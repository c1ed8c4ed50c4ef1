import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'electron-vite';
import { buildOnStandin } from '../tests/electron-standin/build.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, 'out');
const stamp = join(out, 'built');
const lock = join(out, 'building');
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
      rmSync(lock, { recursive: true, force: true });
    }
  }
}

/** A claim older than two minutes belongs to a process that died. */
function claim(): boolean {
  mkdirSync(out, { recursive: true });
  if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 120_000)
    rmSync(lock, { recursive: true, force: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
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
