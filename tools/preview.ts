import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { nl } from '../src-shared/i18n/nl.ts';
import { findChromium } from '../tests/electron-standin/findChromium.ts';
import { ensureBuilt, mainForStandin } from './ensureBuilt.ts';

const folder = join(homedir(), '.vertrouwenskluis-proefversie');

if (findChromium() === undefined) {
  process.stderr.write(`${nl.tools.noChromium}\n`);
  process.exitCode = 1;
} else {
  await ensureBuilt();
  process.stdout.write(`${nl.tools.previewStarts(folder)}\n`);
  const main = spawn(
    process.execPath,
    [mainForStandin, `--user-data-dir=${folder}`, '--standin-window', '--proefversie'],
    {
      stdio: 'inherit',
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void main.kill(signal));
  main.on('exit', (code) => process.exit(code ?? 1));
}
