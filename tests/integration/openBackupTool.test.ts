import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src-main/vault/openDatabase.ts';
import { backupReadme } from '../../src-shared/i18n/nl/backupReadme.ts';
import { archiveToBackUp } from '../support/backups.ts';
import { flipByte } from '../support/damage.ts';
import { stateOf } from '../support/folderState.ts';
import { openTempFolder, PASSPHRASE } from '../support/tempArchive.ts';

const TOOL = join(import.meta.dirname, '../../tools/open-backup.mjs');

function run(secret: string, ...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TOOL, ...given], {
    input: `${secret}\n`,
    encoding: 'utf8',
  });
  return { status, stdout, said: stderr.replace('Wachtzin of herstelcode: ', '') };
}

test('the tool stays short enough to be read by whoever has to trust it', () => {
  expect(readFileSync(TOOL, 'utf8').split('\n').length).toBeLessThan(80);
});

test('the tool gives the archive and its key for the passphrase and for the recovery code', async () => {
  using temp = await archiveToBackUp();
  using out = openTempFolder();
  const row = await temp.back();
  for (const [index, secret] of [
    PASSPHRASE,
    temp.recoveryCode,
    ` ${temp.recoveryCode.toLowerCase()} `,
  ].entries()) {
    const folder = join(out.path, String(index));
    const { status, stdout } = run(secret, join(temp.stick, row.id), folder);
    expect(status).toBe(0);
    const hex =
      /^PRAGMA key = "x'([0-9a-f]{64})'";\nPRAGMA cipher_compatibility = 4;\n$/.exec(stdout)?.[1] ?? '';
    const db = openDatabase({
      path: join(folder, 'archief.kluis'),
      key: Buffer.from(hex, 'hex'),
      mode: 'read',
    });
    expect(db.prepare<[], number>('SELECT count(*) FROM entries').pluck().get()).toBe(20);
    db.close();
  }
});

test('what is typed at a terminal is not shown there', async () => {
  if (spawnSync('script', ['--version']).status !== 0) {
    console.warn('NOT COVERED HERE: without `script` there is no terminal to type the passphrase into');
    return;
  }
  using temp = await archiveToBackUp();
  using out = openTempFolder();
  const row = await temp.back();
  const words = [process.execPath, TOOL, join(temp.stick, row.id), join(out.path, 'uit')];
  const terminal = spawn('script', ['-qec', words.map((word) => `'${word}'`).join(' '), '/dev/null']);
  let shown = '';
  terminal.stdout.on('data', (chunk: Buffer) => {
    if (shown === '') terminal.stdin.write(`${PASSPHRASE}\r`);
    shown += chunk.toString();
  });

  const [status] = (await once(terminal, 'close')) as [number];

  expect(status).toBe(0);
  expect(shown).toMatch(/^Wachtzin of herstelcode: \s*PRAGMA key = /);
  expect(existsSync(join(out.path, 'uit', 'archief.kluis'))).toBe(true);
});

test('LEESMIJ.txt names the button as the app does', () => {
  expect(backupReadme({ madeAt: '', schemaVersion: 1 })).toContain('"Zet een reservekopie terug"');
});

test('the tool refuses what is wrong in one Dutch sentence, without a trace and without writing anything', async () => {
  using temp = await archiveToBackUp();
  using out = openTempFolder();
  const row = await temp.back();
  const path = join(temp.stick, row.id);
  const folder = join(out.path, 'uit');
  const damaged = join(out.path, 'kapot.vkbackup');
  writeFileSync(damaged, readFileSync(path));
  flipByte(damaged, row.bytes - 5000);
  writeFileSync(join(out.path, 'archief.kluis'), 'van iemand anders');
  const before = stateOf(out.path);

  const refused = [
    run('', path),
    run('niet de goede wachtzin', path, folder),
    run(PASSPHRASE, damaged, folder),
    run(PASSPHRASE, join(out.path, 'archief.kluis'), folder),
    run(PASSPHRASE, join(temp.stick, 'weg'), folder),
    run(PASSPHRASE, path, out.path),
  ];

  for (const { status, stdout, said } of refused) {
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(said.trim().split('\n'), said).toHaveLength(1);
    expect(said).not.toMatch(/Error|at .*:\d+/);
  }
  expect(existsSync(folder)).toBe(false);
  expect(stateOf(out.path)).toEqual(before);
});
