import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { openArchive } from '../../src-main/vault/openArchive.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';
import { openTempArchive } from '../support/tempArchive.ts';

const CHILD = join(import.meta.dirname, '../support/savingChild.ts');

async function archiveForChild() {
  const temp = await openTempArchive();
  const caseId = temp.store.cases.create(sampleCase(temp.store.organisations.save(sampleOrganisation)));
  const key = Buffer.from(temp.vault.dataKey());
  temp.vault.lock('asked');
  const path = temp.vault.paths.archive;
  const command = (count: number) => [CHILD, path, key.toString('hex'), caseId, String(count)];
  return { ...temp, path, key, caseId, command, [Symbol.dispose]: temp[Symbol.dispose] };
}

test('killed at 200 random moments while saving, the archive holds every entry that was shown as saved', async () => {
  const rounds = await Promise.all([killAtRandom(100), killAtRandom(100)]);

  expect(rounds.reduce((sum, { saved }) => sum + saved, 0)).toBeGreaterThan(200);
  // Else the kills all fell between two commits, and nothing was proved.
  expect(rounds.reduce((sum, { brokenOff }) => sum + brokenOff, 0)).toBeGreaterThan(20);
});

async function killAtRandom(times: number): Promise<{ saved: number; brokenOff: number }> {
  using temp = await archiveForChild();
  const shown = new Set<string>();
  let brokenOff = 0;
  for (let round = 0; round < times; round++) {
    for (const id of await saveUntilKilled(temp.command(0))) shown.add(id);
    if (existsSync(`${temp.path}-journal`)) brokenOff += 1;
    const { db, isReadOnly } = openArchive({ path: temp.path, key: temp.key, migrations });
    const there = new Set(db.prepare<[], string>('SELECT id FROM entries').pluck().all());
    db.prepare("INSERT INTO entry_search (entry_search) VALUES ('integrity-check')").run();
    db.close();
    expect(isReadOnly, `round ${round}`).toBe(false);
    expect(
      [...shown].filter((id) => !there.has(id)),
      `round ${round}`,
    ).toEqual([]);
  }
  return { saved: shown.size, brokenOff };
}

/** The ids that a child told before it was killed, at a random moment after its first. */
async function saveUntilKilled(command: string[]): Promise<string[]> {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  const closed = once(child, 'close');
  const started = new Promise((resolve) =>
    child.stdout.on('data', (chunk: Buffer) => resolve((told += chunk.toString()))),
  );
  await Promise.race([started, closed]);
  await wait(Math.random() * 30);
  child.kill('SIGKILL');
  await closed;
  return told.split('\n').slice(0, -1);
}

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
