import { closeSync, ftruncateSync, mkdirSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { MOST_DOCUMENT_BYTES } from '../../src-shared/domain/documentRecord.ts';
import { filesWith } from '../support/needles.ts';
import { openCase } from '../support/openCase.ts';
import { PASSPHRASE } from '../support/tempArchive.ts';

const MARKER = 'Zandhagedisbijlage';

test('a document is kept with its case, under its own name, and found again after a lock', async () => {
  using app = await openCase();
  const bytes = Buffer.from([0, 1, 2, 255, 254, 10, 13]);

  const id = await app.document('Brief aan de directie.docx', bytes);
  app.lock('asked');
  await app.get('vault:unlock', { passphrase: PASSPHRASE });

  expect(await app.get('documents:ofCase', { caseId: app.caseId })).toMatchObject([
    {
      id,
      name: 'Brief aan de directie.docx',
      bytes: 7,
      isRemoved: false,
      namesSomeone: false,
    },
  ]);
});

test('nothing of a document stands readable in the archive, while it is open or locked', async () => {
  using app = await openCase();

  await app.add('bijlage.txt', `${MARKER} `.repeat(5000));
  expect(filesWith([MARKER], [app.archiveFolder])).toEqual([]);
  app.lock('asked');

  expect(filesWith([MARKER], [app.archiveFolder])).toEqual([]);
  expect(filesWith([MARKER], [app.outside])).toHaveLength(1);
});

test('a document of 500 MB is refused by its size, without being read', async () => {
  using app = await openCase();
  const path = join(app.outside, 'film.mp4');
  const file = openSync(path, 'w');
  ftruncateSync(file, 500_000_000);
  closeSync(file);
  app.answers.document = path;
  const before = process.memoryUsage().arrayBuffers;
  const alloc = vi.spyOn(Buffer, 'alloc');

  expect(await app.call('documents:add', { caseId: app.caseId })).toMatchObject({
    error: { code: 'document_too_large' },
  });

  expect(alloc.mock.calls.filter(([size]) => size > MOST_DOCUMENT_BYTES)).toEqual([]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(MOST_DOCUMENT_BYTES);
  expect(await app.get('documents:ofCase', { caseId: app.caseId })).toEqual([]);
});

test('a document of exactly the limit goes in, one byte more does not', async () => {
  using app = await openCase();
  expect((await app.add('vol.bin', Buffer.alloc(MOST_DOCUMENT_BYTES, 7))).ok).toBe(true);
  expect(await app.add('te-vol.bin', Buffer.alloc(MOST_DOCUMENT_BYTES + 1, 7))).toMatchObject({
    error: { code: 'document_too_large' },
  });
  expect(await app.get('documents:ofCase', { caseId: app.caseId })).toMatchObject([
    { name: 'vol.bin', bytes: MOST_DOCUMENT_BYTES },
  ]);
});

test('an empty file, a folder and a file that is gone are refused, and nothing changes', async () => {
  using app = await openCase();
  mkdirSync(join(app.outside, 'map'));

  expect(await app.add('leeg.txt', '')).toMatchObject({ error: { code: 'document_empty' } });
  for (const name of ['map', 'weg.txt']) {
    app.answers.document = join(app.outside, name);
    expect(await app.call('documents:add', { caseId: app.caseId })).toMatchObject({
      error: { code: 'document_unreadable' },
    });
  }

  expect(await app.get('documents:ofCase', { caseId: app.caseId })).toEqual([]);
});

test('cancelling the choice of a file adds nothing', async () => {
  using app = await openCase();
  app.answers.document = null;

  expect(await app.get('documents:add', { caseId: app.caseId })).toBeNull();
  expect(await app.get('documents:ofCase', { caseId: app.caseId })).toEqual([]);
});

test('a new name keeps the ending of the file', async () => {
  using app = await openCase();
  const id = await app.document('scan0001.PDF', 'inhoud');

  await app.get('documents:rename', { id, name: ' Brief van de directie ' });
  expect(await app.get('documents:ofCase', { caseId: app.caseId })).toMatchObject([
    { name: 'Brief van de directie.PDF' },
  ]);
  await app.get('documents:rename', { id, name: 'Brief.pdf' });

  expect(await app.get('documents:ofCase', { caseId: app.caseId })).toMatchObject([{ name: 'Brief.pdf' }]);
});

test('a removed document comes back until it is gone', async () => {
  using app = await openCase();
  const id = await app.document('brief.txt', 'inhoud');

  await app.get('documents:remove', { id });
  expect(await app.get('documents:ofCase', { caseId: app.caseId })).toMatchObject([{ isRemoved: true }]);
  expect(await app.call('documents:remove', { id })).toMatchObject({ error: { code: 'not_found' } });
  await app.get('documents:restore', { id });

  expect(await app.get('documents:ofCase', { caseId: app.caseId })).toMatchObject([{ isRemoved: false }]);
  expect(await app.call('documents:restore', { id })).toMatchObject({ error: { code: 'not_found' } });
});

test('a file name that holds a name or the alias of the case is pointed out', async () => {
  using app = await openCase();
  await app.add('Gesprek met Merel.txt', 'inhoud');
  await app.add('Gesprek.txt', 'inhoud');

  expect(
    (await app.get('documents:ofCase', { caseId: app.caseId })).map((row) => [row.name, row.namesSomeone]),
  ).toEqual([
    ['Gesprek met Merel.txt', true],
    ['Gesprek.txt', false],
  ]);
});

test('a case whose names were destroyed takes no document', async () => {
  using app = await openCase();
  app.lock('asked');
  await app.sql("UPDATE cases SET identity_destroyed_on = '2026-05-01'");
  await app.get('vault:unlock', { passphrase: PASSPHRASE });

  expect(await app.add('brief.txt', 'inhoud')).toMatchObject({ error: { code: 'case_destroyed' } });
});

test('the original stays where it was', async () => {
  using app = await openCase();
  await app.add('brief.txt', 'inhoud');

  expect(await readFile(join(app.outside, 'brief.txt'), 'utf8')).toBe('inhoud');
});
