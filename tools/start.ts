import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { nl } from '../src-shared/i18n/nl.ts';
import { ensureBuilt } from './ensureBuilt.ts';

/** The path of the Electron binary, which its package fetches on first use; undefined where that fails. */
function electronBinary(): string | undefined {
  const root = join(import.meta.dirname, '..');
  // In a process of its own, so that the noise of a failed download stays out of sight.
  const found = spawnSync(process.execPath, ['-p', "require('electron')"], {
    cwd: root,
    encoding: 'utf8',
    timeout: 600_000,
  });
  const path = found.stdout?.trim().split('\n').at(-1);
  return found.status === 0 && path ? path : undefined;
}

const electron = electronBinary();
if (electron === undefined) {
  process.stderr.write(`${nl.tools.noElectron}\n`);
  process.exitCode = 1;
} else {
  await ensureBuilt();
  const { status } = spawnSync(electron, [join(import.meta.dirname, '..'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
