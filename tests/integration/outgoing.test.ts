import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCase } from '../support/openCase.ts';
import { PASSPHRASE } from '../support/tempArchive.ts';

const CONTENT = Buffer.from([0, 1, 2, 255, 254, 10, 13, 80]);

async function openCaseWithDocument() {
  const app = await openCase();
  const id = await app.document('brief.pdf', CONTENT);
  const copy = join(app.outside, 'kopie.pdf');
  app.answers.export = copy;
  return {
    ...app,
    id,
    copy,
    leave: (cleansUp = true) => app.get('outgoing:document', { id, cleansUp }),
    list: () => app.get('outgoing:list', undefined),
    async reopen() {
      app.lock('asked');
      await app.get('vault:unlock', { passphrase: PASSPHRASE });
    },
    [Symbol.dispose]: app[Symbol.dispose],
  };
}

test('a document comes back out byte for byte under its own name, and the list knows it', async () => {
  using app = await openCaseWithDocument();

  expect(await app.leave()).toBe(true);

  expect(readFileSync(app.copy)).toEqual(CONTENT);
  expect(app.proposed).toEqual(['brief.pdf']);
  const [row] = await app.list();
  expect(row).toMatchObject({
    kind: 'document',
    caseCode: app.code,
    fileName: 'kopie.pdf',
    cleansUp: true,
    state: 'there',
  });
  expect(JSON.stringify(row)).not.toContain(join(app.outside, '..'));
});

test('cancelling the choice of a place writes and logs nothing', async () => {
  using app = await openCaseWithDocument();
  app.answers.export = null;

  expect(await app.leave()).toBe(false);
  expect(await app.list()).toEqual([]);
});

test('a copy that cleans up is gone after the lock and is listed as removed', async () => {
  using app = await openCaseWithDocument();
  await app.leave();

  app.lock('idle');

  expect(existsSync(app.copy)).toBe(false);
  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  expect(await app.list()).toMatchObject([{ state: 'removed' }]);
});

test('a copy that was to stay stays', async () => {
  using app = await openCaseWithDocument();
  await app.leave(false);
  await app.reopen();

  expect(readFileSync(app.copy)).toEqual(CONTENT);
  expect(await app.list()).toMatchObject([{ state: 'there', cleansUp: false }]);
});

test('what a killed app left outside goes at the next opening', async () => {
  using app = await openCaseWithDocument();
  await app.leave();
  app.lock('asked');
  // The state after kill -9: the copy is there and the log says that it is to go.
  writeFileSync(app.copy, CONTENT);
  writeFileSync(join(app.outside, 'half.pdf.part'), CONTENT.subarray(0, 3));
  await app.sql('UPDATE outgoing_log SET removed_at = NULL');
  await app.sql(
    `INSERT INTO outgoing_log SELECT 'a2f1c0de-0000-4000-8000-000000000001', at, kind, case_id, '${join(app.outside, 'half.pdf')}', sha256, 0, NULL FROM outgoing_log`,
  );

  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  const list = await app.list();

  expect(existsSync(app.copy)).toBe(false);
  expect(existsSync(join(app.outside, 'half.pdf.part'))).toBe(false);
  expect(list.map((row) => [row.fileName, row.state])).toEqual([
    ['half.pdf', 'absent'],
    ['kopie.pdf', 'removed'],
  ]);
});

test('a copy that was changed is never removed, not by the lock and not by hand', async () => {
  using app = await openCaseWithDocument();
  await app.leave();
  writeFileSync(app.copy, 'mijn eigen opmerkingen');

  await app.reopen();

  const [row] = await app.list();
  expect(row).toMatchObject({ state: 'there' });
  expect(await app.call('outgoing:removeCopy', { id: row?.id ?? '' })).toMatchObject({
    error: { code: 'copy_changed' },
  });
  expect(readFileSync(app.copy, 'utf8')).toBe('mijn eigen opmerkingen');
  await app.get('outgoing:settle', { id: row?.id ?? '' });
  expect(await app.list()).toMatchObject([{ state: 'removed' }]);
});

test('a stick that is not there is told apart from a file that is not there, and keeps no lock from happening', async () => {
  using app = await openCaseWithDocument();
  const stick = join(app.outside, 'stick');
  mkdirSync(stick);
  app.answers.export = join(stick, 'kopie.pdf');
  await app.leave();
  renameSync(stick, `${stick}-eruit`);

  await app.reopen();
  const [row] = await app.list();
  expect(row).toMatchObject({ state: 'unreachable', folderName: 'stick' });
  expect(await app.call('outgoing:removeCopy', { id: row?.id ?? '' })).toMatchObject({
    error: { code: 'copy_unreachable' },
  });

  renameSync(`${stick}-eruit`, stick);
  expect(await app.list()).toMatchObject([{ state: 'there' }]);
  rmSync(join(stick, 'kopie.pdf'));
  expect(await app.list()).toMatchObject([{ state: 'absent' }]);
  expect(await app.call('outgoing:removeCopy', { id: row?.id ?? '' })).toMatchObject({
    error: { code: 'copy_absent' },
  });
});

test('the counsellor can remove a copy at once', async () => {
  using app = await openCaseWithDocument();
  await app.leave(false);
  const [row] = await app.list();

  await app.get('outgoing:removeCopy', { id: row?.id ?? '' });

  expect(existsSync(app.copy)).toBe(false);
  expect(await app.list()).toMatchObject([{ state: 'removed' }]);
});

test('a copy written over an earlier one takes its place in the list', async () => {
  using app = await openCaseWithDocument();
  await app.leave(false);
  await app.leave(true);

  expect((await app.list()).map((row) => row.state)).toEqual(['there', 'removed']);
});

test('a folder that cannot be written to leaves no line in the list', async () => {
  using app = await openCaseWithDocument();
  app.answers.export = join(app.outside, 'weg', 'kopie.pdf');

  expect(await app.call('outgoing:document', { id: app.id, cleansUp: true })).toMatchObject({
    error: { code: 'folder_gone' },
  });
  expect(await app.list()).toEqual([]);
});

test('nothing is ever written over the archive itself', async () => {
  using app = await openCaseWithDocument();
  app.answers.export = join(app.archiveFolder, 'kluis', 'archief.kluis');
  const reply = await app.call('outgoing:document', { id: app.id, cleansUp: false });

  expect(reply).toMatchObject({ error: { code: 'outgoing_folder_is_own' } });
  await app.reopen();
  expect(await app.get('documents:ofCase', { caseId: app.caseId })).toHaveLength(1);
});

test('a document that is not what was taken in does not leave', async () => {
  using app = await openCaseWithDocument();
  app.lock('asked');
  await app.sql("UPDATE document_contents SET content = x'00'");
  await app.get('vault:unlock', { passphrase: PASSPHRASE });

  expect(await app.call('outgoing:document', { id: app.id, cleansUp: true })).toMatchObject({
    error: { code: 'document_damaged' },
  });
  expect(existsSync(app.copy)).toBe(false);
});

test('a lock while the place is being chosen keeps the document inside', async () => {
  using app = await openCaseWithDocument();
  app.onProposed(() => app.lock('idle'));

  expect(await app.call('outgoing:document', { id: app.id, cleansUp: true })).toMatchObject({
    error: { code: 'locked' },
  });
  expect(existsSync(app.copy)).toBe(false);
});

test('an archive that is put back by a restore does not leave the copies of the former one outside', async () => {
  using app = await openCaseWithDocument();
  await app.get('backup:chooseFolder', undefined);
  const { id } = await app.get('backup:make', undefined);
  await app.leave();
  app.answers.backup = join(app.answers.folder, id);
  await app.get('restore:choose', undefined);
  await app.get('restore:open', { kind: 'passphrase', secret: PASSPHRASE });

  await app.call('restore:apply', undefined);

  expect(existsSync(app.copy)).toBe(false);
});

test('an export stays listed when its case is gone', async () => {
  using app = await openCaseWithDocument();
  await app.leave(false);
  app.lock('asked');
  await app.sql('DELETE FROM cases');
  await app.get('vault:unlock', { passphrase: PASSPHRASE });

  expect(await app.list()).toMatchObject([{ caseCode: null, state: 'there' }]);
});
