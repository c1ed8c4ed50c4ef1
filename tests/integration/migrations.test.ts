import { cpSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { createStore } from '../../src-main/store/store.ts';
import type { Database } from '../../src-main/vault/openDatabase.ts';
import { createVault } from '../../src-main/vault/vault.ts';
import { plainOrganisation } from '../../src-shared/domain/organisation.ts';
import { latestSchema } from '../support/backups.ts';
import { flipByte, PAGE, pageCount } from '../support/damage.ts';
import { stateOf } from '../support/folderState.ts';
import { openTempFolder, PASSPHRASE, TEST_COST } from '../support/tempArchive.ts';

const fixtures = fileURLToPath(new URL('../fixtures/archives/', import.meta.url));

/** Archives that earlier versions made, by `tools/writeFixtureArchive.ts`. */
const archives = readdirSync(fixtures);

test.each(archives)(
  'the archive %s opens, with its cases, its entries and what is found of them',
  async (name) => {
    using folder = openTempFolder();
    cpSync(`${fixtures}${name}`, folder.path, { recursive: true });
    const vault = createVault({ folder: folder.path, migrations, cost: TEST_COST });
    await vault.unlock(PASSPHRASE);
    const db = vault.database();
    const store = createStore(db);

    const { rows } = store.caseList.page({ status: 'all', order: 'code' });
    expect(rows.map(({ code }) => code)).toEqual(['2025-001', '2025-002']);
    const [first, second] = rows;
    const filled = store.cases.get(first?.id ?? '');
    expect(filled.fields).toMatchObject({
      alias: 'merel',
      openedOn: '2025-03-02',
      closedOn: '2025-06-30',
      reporterType: 'former_employee',
      accusedRelations: ['manager'],
      themes: ['bullying', 'discrimination'],
      outcomes: ['aftercare', 'mediation'],
      whistleblowerAct: true,
    });
    expect(store.entries.ofCase(first?.id ?? '')).toMatchObject([
      { text: 'Over het rooster.', revisions: 1 },
    ]);
    expect(store.cases.get(second?.id ?? '')).toMatchObject({ identityDestroyedOn: '2025-09-01' });
    expect(store.search.find({ text: 'roost' }).hits).toHaveLength(1);
    expect(store.search.find({ text: 'merel' }).cases).toHaveLength(1);
    expect(store.everything.read().cases).toHaveLength(2);
    expect(store.organisations.list()[0]).toMatchObject(plainOrganisation);
    expect(db.pragma('user_version', { simple: true })).toBe(latestSchema);
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    vault.lock('asked');
  },
);

test('an archive of every earlier form is among them', () => {
  const versions = archives.map((name) => Number(/^form-(\d+)$/.exec(name)?.[1]));
  const earlier = Array.from({ length: Math.max(1, latestSchema - 1) }, (_, i) => i + 1);
  expect(earlier.filter((version) => !versions.includes(version))).toEqual([]);
  expect(Math.max(...versions)).toBeLessThanOrEqual(latestSchema);
});

test('a damaged archive of an earlier form is called damaged and left as it is, so that a backup takes its place', async () => {
  using folder = openTempFolder();
  const next = {
    version: latestSchema + 1,
    up: (db: Database) => void db.exec('CREATE TABLE later (a TEXT) STRICT'),
  };
  const first = createVault({ folder: folder.path, migrations, cost: TEST_COST });
  await first.create(PASSPHRASE);
  first.lock('asked');
  const { archive } = first.paths;
  flipByte(archive, (pageCount(archive) - 2) * PAGE + 99);
  const before = stateOf(folder.path);

  const vault = createVault({
    folder: folder.path,
    migrations: [...migrations, next],
    cost: TEST_COST,
  });
  await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'archive_damaged' });

  expect(vault.isUnlocked()).toBe(false);
  expect(stateOf(folder.path)).toEqual(before);
});
