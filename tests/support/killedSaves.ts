import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { openArchive } from '../../src-main/vault/openArchive.ts';
import { sampleCase, sampleOrganisation } from './sampleCase.ts';
import { openTempArchive } from './tempArchive.ts';

const CHILD = join(import.meta.dirname, 'savingChild.ts');

/** A locked archive with one case, and the command of a process that saves entries in it. */
export async function archiveForChild() {
  const temp = await openTempArchive();
  const caseId = temp.store.cases.create(sampleCase(temp.store.organisations.save(sampleOrganisation)));
  const key = Buffer.from(temp.vault.dataKey());
  temp.vault.lock('asked');
  const path = temp.vault.paths.archive;
  const command = (count: number) => [CHILD, path, key.toString('hex'), caseId, String(count)];
  return { ...temp, path, key, caseId, command, [Symbol.dispose]: temp[Symbol.dispose] };
}

/** Kills a saving process so often, each time at a random moment, and looks whether all that it told is there. */
export async function killAtRandom(times: number): Promise<{ saved: number; brokenOff: number }> {
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
