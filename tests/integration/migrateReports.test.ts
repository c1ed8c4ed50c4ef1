import { expect, test } from 'vitest';
import { addCases } from '../../src-main/store/migrations/0001-cases.ts';
import { addJournal } from '../../src-main/store/migrations/0002-journal.ts';
import { addSearch } from '../../src-main/store/migrations/0003-search.ts';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { createStore } from '../../src-main/store/store.ts';
import { createVault } from '../../src-main/vault/vault.ts';
import { openTempFolder, PASSPHRASE, TEST_COST } from '../support/tempArchive.ts';

const ORGANISATION = '5b1f0b57-2a8e-4b53-9a6a-0d3b6d1c2f10';
const CASE = '7d9d1d67-8c0f-4a68-8e0c-2a50d7f6a111';

/** An archive of version 3 with what it knows of copies outside, opened by the app of now. */
async function openArchiveOfBefore() {
  const folder = openTempFolder();
  const third = createVault({
    folder: folder.path,
    migrations: [addCases, addJournal, addSearch],
    cost: TEST_COST,
  });
  await third.create(PASSPHRASE);
  third.database().exec(`
    INSERT INTO organisations VALUES ('${ORGANISATION}', 'Waterschap De Linde', 400, 5, '["employee","manager"]');
    INSERT INTO cases (id, code, organisation_id, alias, opened_on, reporter_type, remit, channel, formal_complaint,
      repeated, whistleblower_act) VALUES ('${CASE}', '2024-003', '${ORGANISATION}', 'merel', '2024-03-02', 'employee', 'in_remit', 'email', 0, 1, 0);
    INSERT INTO export_log VALUES ('l2', '2025-02-02', 'case_pdf', '${CASE}', '/home/vp/zaak.pdf', 'abc', 1, NULL),
      ('l1', '2025-02-01', 'everything', NULL, '/home/vp/alles', 'def', 0, '2025-02-03');
  `);
  third.lock('asked');
  const vault = createVault({ folder: folder.path, migrations, cost: TEST_COST });
  await vault.unlock(PASSPHRASE);
  return {
    vault,
    store: createStore(vault.database()),
    [Symbol.dispose]: () => {
      vault.lock('asked');
      folder[Symbol.dispose]();
    },
  };
}

test('an archive of the third form comes through with what it knows of copies outside', async () => {
  using archive = await openArchiveOfBefore();
  const { store, vault } = archive;
  const db = vault.database();

  expect(db.prepare('SELECT * FROM export_log ORDER BY rowid').all()).toEqual([
    {
      id: 'l2',
      at: '2025-02-02',
      kind: 'case_pdf',
      case_id: CASE,
      path: '/home/vp/zaak.pdf',
      sha256: 'abc',
      cleans_up: 1,
      removed_at: null,
    },
    {
      id: 'l1',
      at: '2025-02-01',
      kind: 'everything',
      case_id: null,
      path: '/home/vp/alles',
      sha256: 'def',
      cleans_up: 0,
      removed_at: '2025-02-03',
    },
  ]);
  store.outgoingLog.add({
    at: '2026-01-06',
    kind: 'slides',
    caseId: null,
    path: '/x',
    sha256: 'y',
    cleansUp: false,
  });
  // A case that goes leaves its row in the log, as it did.
  db.prepare('DELETE FROM cases WHERE id = ?').run(CASE);
  expect(db.prepare("SELECT case_id FROM export_log WHERE id = 'l2'").pluck().get()).toBeNull();
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
});
