import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages that ship their binaries and a binding.gyp. npm 10 would compile them, and forgets `gypfile: false` on every write. */
const prebuilt = ['better-sqlite3-multiple-ciphers'];

const root = join(import.meta.dirname, '..');
const path = join(root, 'package-lock.json');
const { status } = spawnSync('npm', ['install', '--package-lock-only'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) process.exit(status ?? 1);

const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, { gypfile?: boolean }> };
for (const name of prebuilt) {
  const entry = lock.packages[`node_modules/${name}`];
  if (entry) entry.gypfile = false;
}
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
