import { expect, test } from 'vitest';
import { addCases } from '../../src-main/store/migrations/0001-cases.ts';
import { addJournal } from '../../src-main/store/migrations/0002-journal.ts';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { createStore } from '../../src-main/store/store.ts';
import { createVault } from '../../src-main/vault/vault.ts';
import { flipByte, PAGE, pageCount } from '../support/damage.ts';
import { stateOf } from '../support/folderState.ts';
import { openTempFolder, PASSPHRASE, TEST_COST } from '../support/tempArchive.ts';

const CASE = '3f2f4f0a-5a4e-4f4e-9d5c-0a5d2f1f3c11';
const ENTRY = '7d9d1d67-8c0f-4a68-8e0c-2a50d7f6a111';

test('an archive of the first form opens with every case, entry, version and draft, and they are found', async () => {
  using folder = openTempFolder();
  const first = createVault({ folder: folder.path, migrations: [addCases], cost: TEST_COST });
  await first.create(PASSPHRASE);
  first.database().exec(`
    INSERT INTO organisations VALUES ('o', 'Waterschap De Linde', 400, 5, '["employee"]');
    INSERT INTO cases VALUES ('${CASE}', '2025-003', 'o', NULL, 'merel', '2025-03-02', NULL, 'employee', 'manager',
      'in_remit', 'email', 0, 1, 0, 2, 90);
    INSERT INTO case_themes VALUES ('${CASE}', 'bullying');
    INSERT INTO entries VALUES (1, '${ENTRY}', '${CASE}', '2025-04-01', 'Over het rooster.', '2025-04-01T10:00:00.000Z');
    INSERT INTO entry_versions VALUES ('${ENTRY}', 1, '2025-04-01', 'Over het roster.', '2025-04-01T09:00:00.000Z');
    INSERT INTO drafts VALUES ('${CASE}', '', '2025-04-02', 'Nog niet af');
  `);
  first.lock('asked');

  const vault = createVault({ folder: folder.path, migrations, cost: TEST_COST });
  await vault.unlock(PASSPHRASE);
  const store = createStore(vault.database());

  expect(store.cases.get(CASE)).toMatchObject({
    code: '2025-003',
    fields: { alias: 'merel', themes: ['bullying'], outOfRemitSubjects: [], reporterLeftOn: null },
  });
  expect(store.entries.ofCase(CASE)).toMatchObject([
    { text: 'Over het rooster.', kind: 'note', revisions: 1 },
  ]);
  expect(store.entries.versionsOf(ENTRY)).toMatchObject([{ text: 'Over het roster.' }]);
  expect(store.entries.draftsOf(CASE)).toMatchObject([{ text: 'Nog niet af', entryId: null }]);
  const db = vault.database();
  const found = (index: string, word: string) =>
    db.prepare(`SELECT count(*) FROM ${index} WHERE ${index} MATCH ?`).pluck().get(word);
  expect([found('entry_search', 'rooster'), found('case_search', 'merel')]).toEqual([1, 1]);
  expect(db.prepare('SELECT last_entry_on FROM cases').pluck().get()).toBe('2025-04-01');
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  vault.lock('asked');
});

test('an archive of the second form finds its entries by their words and within a filter, and no removed one', async () => {
  using folder = openTempFolder();
  const second = createVault({ folder: folder.path, migrations: [addCases, addJournal], cost: TEST_COST });
  await second.create(PASSPHRASE);
  second.database().exec(`
    INSERT INTO organisations VALUES ('o', 'Waterschap De Linde', 400, 5, '["employee"]');
    INSERT INTO cases (id, code, organisation_id, alias, opened_on, reporter_type, remit, channel, formal_complaint,
      repeated, whistleblower_act) VALUES ('${CASE}', '2025-003', 'o', 'merel', '2025-03-02', 'employee', 'in_remit', 'email', 0, 1, 0);
    INSERT INTO case_names (case_id, names) VALUES ('${CASE}', '2025-003 merel');
    INSERT INTO entries (id, case_id, occurred_on, text, written_at) VALUES
      ('${ENTRY}', '${CASE}', '2025-04-01', 'Over het rooster.', '2025-04-01T10:00:00.000Z'),
      ('weg', '${CASE}', '2025-04-02', 'Weer over het rooster.', '2025-04-02T10:00:00.000Z');
    UPDATE entries SET removed_at = '2025-04-03T10:00:00.000Z' WHERE id = 'weg';
  `);
  second.lock('asked');

  const vault = createVault({ folder: folder.path, migrations, cost: TEST_COST });
  await vault.unlock(PASSPHRASE);
  const { search, entries, removals } = createStore(vault.database());

  for (const filter of [{}, { status: 'open' as const }])
    expect(search.find({ text: 'roost', ...filter }).hits).toMatchObject([{ entryId: ENTRY }]);
  expect(search.find({ text: 'roost', status: 'closed' }).hits).toEqual([]);
  removals.purge();
  expect(entries.ofCase(CASE)).toHaveLength(1);
  expect(search.find({ text: 'roost' }).hits).toHaveLength(1);
  vault.lock('asked');
});

test('a damaged archive of an earlier form is called damaged and left as it is, so that a backup takes its place', async () => {
  using folder = openTempFolder();
  const first = createVault({ folder: folder.path, migrations: [addCases], cost: TEST_COST });
  await first.create(PASSPHRASE);
  first.lock('asked');
  const { archive } = first.paths;
  flipByte(archive, (pageCount(archive) - 2) * PAGE + 99);
  const before = stateOf(folder.path);

  const vault = createVault({ folder: folder.path, migrations, cost: TEST_COST });
  await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'archive_damaged' });

  expect(vault.isUnlocked()).toBe(false);
  expect(stateOf(folder.path)).toEqual(before);
});
