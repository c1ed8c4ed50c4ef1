import { join } from 'node:path';
import { build } from 'electron-vite';
import { buildOnStandin } from '../electron-standin/build.ts';

const root = join(import.meta.dirname, '..', '..');

/** Builds the shell around a small page and a backend that only answers; answers the path of its main module. */
export async function buildShell(): Promise<string> {
  const outDir = join(root, 'out', 'shell', 'main');
  await buildOnStandin({ input: { main: join(import.meta.dirname, 'shellMain.ts') }, outDir });
  await build({
    root,
    configFile: join(import.meta.dirname, 'shell.vite.config.ts'),
    logLevel: 'error',
    ignoreConfigWarning: true,
  });
  return join(outDir, 'main.js');
}
