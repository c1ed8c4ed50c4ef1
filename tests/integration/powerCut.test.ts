import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveForChild, killAtRandom } from '../support/killedSaves.ts';

test('killed at ten random moments while saving, the archive holds every entry that was shown as saved', async () => {
  const { saved } = await killAtRandom(10);

  expect(saved).toBeGreaterThanOrEqual(10);
});

test('journal and archive are on disk before an entry is shown as saved', async () => {
  if (spawnSync('strace', ['-V']).status !== 0) {
    if (process.env['CI']) throw new Error('strace is missing, and CI must prove the sync before the reply');
    console.warn('NOT COVERED HERE: strace is not installed, so the sync before the reply was not traced');
    return;
  }
  using temp = await archiveForChild();
  const log = join(temp.folder, 'strace.log');
  const traced = 'trace=write,pwrite64,fsync,fdatasync,unlink,unlinkat,ftruncate';

  const id = execFileSync(
    'strace',
    ['-f', '-y', '-e', traced, '-o', log, process.execPath, ...temp.command(1)],
    { encoding: 'utf8' },
  ).trim();

  const calls = readFileSync(log, 'utf8').split('\n');
  const reply = calls.findIndex((call) => /write\(1</.test(call) && call.includes(id.slice(0, 20)));
  const before = calls.slice(0, reply);
  const last = (pattern: RegExp): number => before.findLastIndex((call) => pattern.test(call));
  const lastWrite = last(/pwrite64\(\d+<.*archief\.kluis>/);
  const journalWritten = last(/pwrite64\(\d+<.*archief\.kluis-journal>/);
  const journalSynced = last(/f(data)?sync\(\d+<.*archief\.kluis-journal>/);
  const archiveSynced = last(/f(data)?sync\(\d+<.*archief\.kluis>/);
  const journalRemoved = last(/unlink(at)?\(.*archief\.kluis-journal"/);
  const folderSynced = last(/f(data)?sync\(\d+<[^>]*\/kluis>/);
  expect(reply).toBeGreaterThan(0);
  const order = [
    journalWritten,
    journalSynced,
    lastWrite,
    archiveSynced,
    journalRemoved,
    folderSynced,
    reply,
  ];
  expect(
    order.every((at) => at >= 0),
    String(order),
  ).toBe(true);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
