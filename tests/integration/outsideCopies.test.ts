import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCase } from '../support/openCase.ts';
import { PASSPHRASE } from '../support/tempArchive.ts';

async function openCaseWithCopy() {
  const app = await openCase();
  const id = await app.document('brief.pdf', 'inhoud');
  const copy = join(app.outside, 'kopie.pdf');
  app.answers.export = copy;
  await app.get('outgoing:document', { id, cleansUp: true });
  const [row] = await app.get('outgoing:list', undefined);
  return { ...app, copy, row: { id: row?.id ?? '' }, [Symbol.dispose]: app[Symbol.dispose] };
}

test('a link in the place of a copy stays, and so does what it leads to', async () => {
  using app = await openCaseWithCopy();
  const other = join(app.outside, 'ander.pdf');
  writeFileSync(other, readFileSync(app.copy));
  rmSync(app.copy);
  symlinkSync(other, app.copy);

  app.lock('idle');
  await app.get('vault:unlock', { passphrase: PASSPHRASE });

  expect(existsSync(app.copy)).toBe(true);
  expect(await app.call('outgoing:removeCopy', app.row)).toMatchObject({ error: { code: 'copy_changed' } });
  expect(await app.get('outgoing:list', undefined)).toMatchObject([{ state: 'there' }]);
});

test('a copy that still stands where it was put is not listed as cleaned up, whatever is said of it', async () => {
  using app = await openCaseWithCopy();
  expect(await app.call('outgoing:settle', app.row)).toMatchObject({ error: { code: 'copy_still_there' } });

  const written = await app.get('outgoing:everything', { passphrase: PASSPHRASE });
  const folder = join(app.answers.folder, written?.folderName ?? '');
  const everything = (await app.get('outgoing:list', undefined)).find(({ kind }) => kind === 'everything');
  const settle = () => app.call('outgoing:settle', { id: everything?.id ?? '' });
  expect(await settle()).toMatchObject({ error: { code: 'copy_still_there' } });
  rmSync(folder, { recursive: true });
  expect(await settle()).toMatchObject({ ok: true });
});

test('a folder with everything that a power cut left half written is known, and goes at the next lock', async () => {
  using app = await openCaseWithCopy();
  const written = await app.get('outgoing:everything', { passphrase: PASSPHRASE });
  const folder = join(app.answers.folder, written?.folderName ?? '');
  rmSync(folder, { recursive: true });
  mkdirSync(`${folder}.part`);
  writeFileSync(join(`${folder}.part`, 'alles.json'), '{"half');

  app.lock('idle');

  expect(existsSync(`${folder}.part`)).toBe(false);
});

test('everything asked for twice at once leaves twice, each time with every document', async () => {
  using app = await openCaseWithCopy();
  for (let i = 0; i < 20; i++) await app.document(`brief ${i}.pdf`, `inhoud ${i}`);

  const replies = await Promise.all(
    [1, 2].map(() => app.get('outgoing:everything', { passphrase: PASSPHRASE })),
  );

  for (const reply of replies) {
    const folder = join(app.answers.folder, reply?.folderName ?? '');
    const { cases } = JSON.parse(readFileSync(join(folder, 'alles.json'), 'utf8')) as {
      cases: { documents: { file: string }[] }[];
    };
    expect(reply?.documents).toBe(21);
    expect(cases[0]?.documents.filter(({ file }) => existsSync(join(folder, file)))).toHaveLength(21);
  }
});

test('a document whose name is as long as any system of letters can make it leaves with the rest', async () => {
  using app = await openCaseWithCopy();
  const id = await app.document('a.pdf', 'inhoud');
  await app.get('documents:rename', { id, name: '語'.repeat(200) });

  expect(await app.get('outgoing:everything', { passphrase: PASSPHRASE })).toMatchObject({ documents: 2 });
});

test('a folder with everything is in the list before anything of it is written', async () => {
  using app = await openCaseWithCopy();
  for (let i = 0; i < 20; i++) await app.document(`brief ${i}.pdf`, `inhoud ${i}`);
  const leaving = app.call('outgoing:everything', { passphrase: PASSPHRASE });
  while (readdirSync(app.answers.folder).length === 0) await new Promise((done) => setImmediate(done));

  app.lock('idle');
  await leaving;
  await app.get('vault:unlock', { passphrase: PASSPHRASE });

  expect(await app.get('outgoing:list', undefined)).toEqual(
    expect.arrayContaining([expect.objectContaining({ kind: 'everything', state: 'absent' })]),
  );
});
