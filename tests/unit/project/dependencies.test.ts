import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './runTools.ts';

interface LockEntry {
  version?: string;
  optionalDependencies?: Record<string, string>;
  gypfile?: boolean;
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockEntry> };
const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

/** The first cell of every row of README's table of dependencies, as package names. */
function namesInReadme(): string[] {
  return read('README.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''));
}

test('every dependency has a row in README', () => {
  expect(names.filter((name) => !namesInReadme().includes(name))).toEqual([]);
});

test('README names no package that is gone', () => {
  const known = [...names, '@journeyapps/sqlcipher'];
  const packages = namesInReadme().filter((name) => !name.includes(' '));
  expect(packages.filter((name) => !known.includes(name))).toEqual([]);
});

test('every version is exact, so that two machines install the same', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock holds the packages of every platform: npm 11 refuses one that does not', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
  );
  expect(missing).toEqual([]);
});

test('npm ci needs no compiler: npm 10 compiles a package with a binding.gyp unless the lock says otherwise', () => {
  // npm forgets this line when it writes the lock; `npm run lock` writes both.
  expect(lock.packages['node_modules/better-sqlite3-multiple-ciphers']?.gypfile).toBe(false);
});

/** Whether a package that `path` asks for stands in the lock, in its own folder or in one above it. */
function isLocked(path: string, name: string): boolean {
  const folders = path.split('/node_modules/');
  return folders.some((_, depth) => {
    const prefix = folders.slice(0, folders.length - depth).join('/node_modules/');
    return `${prefix}/node_modules/${name}` in lock.packages || `node_modules/${name}` in lock.packages;
  });
}
