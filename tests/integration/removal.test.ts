import { join } from 'node:path';
import { expect, test } from 'vitest';
import { flipByte, PAGE, pageCount } from '../support/damage.ts';
import { stateOf } from '../support/folderState.ts';
import { openAppWithCases } from '../support/openApp.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';
import { openTempArchive, PASSPHRASE } from '../support/tempArchive.ts';

const REMOVED = '2026-03-04T10:00:00.000Z';

async function openWithEntries() {
  const app = await openAppWithCases(1);
  const [row] = (await app.get('cases:list', {})).rows;
  const caseId = row?.id ?? '';
  const write = (text: string, entryId: string | null = null) =>
    app.get('entries:commit', { caseId, entryId, kind: 'note', occurredOn: '2026-03-02', text });
  const entries = async () => (await app.get('cases:get', { id: caseId })).entries;
  return { ...app, caseId, write, entries, [Symbol.dispose]: app[Symbol.dispose] };
}

test('the page gets nothing of a removed entry but its place, and all of it when it is brought back', async () => {
  using app = await openWithEntries();
  const id = await app.write('Over het rooster.');
  await app.write('Over het werkrooster.', id);
  await app.get('entries:saveDraft', {
    caseId: app.caseId,
    entryId: id,
    occurredOn: '2026-03-02',
    text: 'rooster',
  });

  await app.get('entries:remove', { id });

  const removed = await app.get('cases:get', { id: app.caseId });
  expect(removed.entries).toMatchObject([{ id, isRemoved: true, text: '', occurredOn: '2026-03-02' }]);
  expect(JSON.stringify(removed)).not.toContain('rooster');
  expect(await app.get('entries:versions', { id })).toEqual([]);

  await app.get('entries:restore', { id });

  expect(await app.entries()).toMatchObject([
    { isRemoved: false, text: 'Over het werkrooster.', revisions: 1 },
  ]);
  expect(await app.get('entries:versions', { id })).toMatchObject([{ text: 'Over het rooster.' }]);
});

test('a removed entry takes no new text, as an entry or as a draft', async () => {
  using app = await openWithEntries();
  const id = await app.write('Over het rooster.');
  await app.get('entries:remove', { id });

  const again = { caseId: app.caseId, entryId: id, occurredOn: '2026-03-02', text: 'Nog iets.' };
  expect(await app.call('entries:commit', again)).toMatchObject({ error: { code: 'not_found' } });
  expect(await app.call('entries:saveDraft', again)).toMatchObject({ error: { code: 'not_found' } });
  expect((await app.get('cases:get', { id: app.caseId })).drafts).toEqual([]);
});

test('a lock ends what can be brought back', async () => {
  using app = await openWithEntries();
  const id = await app.write('Over het rooster.');
  const kept = await app.write('Blijft.');
  await app.get('entries:remove', { id });

  app.lock('idle');

  // On a connection of its own, which purges nothing: what is left here, the lock has left.
  await app.sql('UPDATE entries SET removed_at = NULL');
  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  expect((await app.entries()).map((entry) => entry.id)).toEqual([kept]);
  expect(await app.call('entries:restore', { id })).toMatchObject({ error: { code: 'not_found' } });
});

test('a removed document goes with its contents, and the others stay', async () => {
  using temp = await openTempArchive();
  const caseId = temp.store.cases.create(sampleCase(temp.store.organisations.save(sampleOrganisation)));
  const db = temp.vault.database();
  for (const [id, removedAt] of [
    ['weg', REMOVED],
    ['blijft', null],
  ]) {
    db.prepare("INSERT INTO documents VALUES (?, ?, 'a.pdf', 1, '', '2026-03-02', ?)").run(
      id,
      caseId,
      removedAt,
    );
    db.prepare("INSERT INTO document_contents VALUES (?, x'00')").run(id);
  }

  temp.store.removals.purge();

  expect(db.prepare('SELECT id FROM documents').pluck().all()).toEqual(['blijft']);
  expect(db.prepare('SELECT document_id FROM document_contents').pluck().all()).toEqual(['blijft']);
});

test('what was removed before the app was killed is gone when it opens again', async () => {
  using app = await openWithEntries();
  const id = await app.write('Over het rooster.');
  app.lock('idle');
  await app.sql(`UPDATE entries SET removed_at = '${REMOVED}'`);

  await app.get('vault:unlock', { passphrase: PASSPHRASE });

  expect(await app.entries()).toEqual([]);
  expect(await app.call('entries:restore', { id })).toMatchObject({ error: { code: 'not_found' } });
});

test('a removal that cannot be ended keeps neither the lock nor the opening from happening', async () => {
  using app = await openWithEntries();
  const id = await app.write('Over het rooster.');
  await app.sql("CREATE TRIGGER stuck BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'stuck'); END");
  await app.get('entries:remove', { id });

  app.lock('idle');
  expect(await app.get('vault:status', undefined)).toMatchObject({ state: 'locked' });

  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  expect(await app.entries()).toMatchObject([{ isRemoved: true, text: '' }]);
  expect(app.problems).toEqual(Array(2).fill('archive SqliteError SQLITE_CONSTRAINT_TRIGGER'));
});

test('a damaged archive is opened and locked without a byte being written', async () => {
  using app = await openWithEntries();
  await app.write('Over het rooster.');
  app.lock('idle');
  await app.sql(`
    UPDATE entries SET removed_at = '${REMOVED}';
    INSERT INTO documents VALUES ('groot', '${app.caseId}', 'a.pdf', 1, '', '2026-03-02', '${REMOVED}');
    INSERT INTO document_contents VALUES ('groot', zeroblob(80000));
  `);
  const archive = join(app.archiveFolder, 'kluis', 'archief.kluis');
  flipByte(archive, (pageCount(archive) - 3) * PAGE + 99);
  const before = stateOf(app.archiveFolder);

  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  expect(await app.get('vault:status', undefined)).toMatchObject({ readOnly: true });
  expect(await app.entries()).toMatchObject([{ isRemoved: true, text: '' }]);
  app.lock('idle');

  expect(stateOf(app.archiveFolder)).toEqual(before);
  expect(app.problems).toEqual([]);
});

test('a choice needs to be made, and needs no explanation; fields of another kind do not come along', async () => {
  using app = await openWithEntries();
  const choice = {
    caseId: app.caseId,
    entryId: null,
    kind: 'decision' as const,
    occurredOn: '2026-03-02',
    minutes: 30,
    withWhom: 'melder',
    text: ' ',
  };

  expect(await app.call('entries:commit', { ...choice, text: 'Uitleg' })).toMatchObject({
    error: { code: 'decision_missing', field: 'decision' },
  });
  await app.get('entries:commit', { ...choice, decision: 'address_self' });

  expect(await app.entries()).toMatchObject([
    { decision: 'address_self', minutes: null, withWhom: '', text: 'De melder kiest: zelf aanspreken.' },
  ]);
});
