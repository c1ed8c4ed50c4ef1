import fs, { mkdirSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { exchange, recoverExchange, stage } from '../../src-main/vault/archiveFolder.ts';
import { stateOf } from '../support/folderState.ts';
import { openTempFolder } from '../support/tempArchive.ts';

const NOW = new Date('2026-03-02T10:00:00.000Z');

/** A data folder with an archive that stands and one that is staged. */
function stagedFolder() {
  const folder = openTempFolder();
  mkdirSync(join(folder.path, 'kluis'));
  writeFileSync(join(folder.path, 'kluis', 'archief.kluis'), 'oud');
  const before = stateOf(folder.path);
  writeFileSync(stage(folder.path).archive, 'nieuw');
  return { ...folder, before };
}

/** Has the disk refuse the renames for which `isRefused` holds, counted from 1. */
function refuseRenames(code: string, isRefused: (attempt: number) => boolean): { attempts(): number } {
  const { renameSync } = fs;
  let attempts = 0;
  fs.renameSync = (from, to) => {
    attempts += 1;
    if (isRefused(attempts)) throw Object.assign(new Error(code), { code, syscall: 'rename' });
    renameSync(from, to);
  };
  syncBuiltinESMExports();
  onTestFinished(() => {
    fs.renameSync = renameSync;
    syncBuiltinESMExports();
  });
  return { attempts: () => attempts };
}

test.each([1, 2, 3])(
  'an exchange whose rename %i is refused leaves the old archive, now and at the next start',
  (at) => {
    using data = stagedFolder();
    refuseRenames('EBUSY', (attempt) => attempt === at);

    expect(() => exchange(data.path, NOW)).toThrow('EBUSY');

    expect(stateOf(data.path)).toEqual(data.before);
    recoverExchange(data.path, NOW);
    expect(stateOf(data.path)).toEqual(data.before);
  },
);

test('an exchange that could not be undone either is finished at the next start, with the old archive beside it', () => {
  using data = stagedFolder();
  const disk = refuseRenames('EBUSY', (attempt) => attempt === 3 || attempt === 4);
  expect(() => exchange(data.path, NOW)).toThrow('EBUSY');
  expect(disk.attempts()).toBe(4);

  recoverExchange(data.path, NOW);

  expect(fs.readFileSync(join(data.path, 'kluis', 'archief.kluis'), 'utf8')).toBe('nieuw');
  expect(Object.keys(stateOf(data.path))).toHaveLength(2);
});

test('on Windows a folder that another program holds for a moment is waited for', () => {
  using data = stagedFolder();
  const { platform } = process;
  Object.defineProperty(process, 'platform', { value: 'win32' });
  onTestFinished(() => void Object.defineProperty(process, 'platform', { value: platform }));
  refuseRenames('EPERM', (attempt) => attempt === 2 || attempt === 3);

  exchange(data.path, NOW);

  expect(fs.readFileSync(join(data.path, 'kluis', 'archief.kluis'), 'utf8')).toBe('nieuw');
});
