import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3-multiple-ciphers';
import { expect, test } from 'vitest';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { createStore } from '../../src-main/store/store.ts';
import { migrate } from '../../src-main/vault/migrate.ts';
import { archiveToBackUp, whileWriting } from '../support/backups.ts';
import { entryOf } from '../support/entryOf.ts';
import { filesUnder } from '../support/folderState.ts';
import { filesWith, formsOf } from '../support/needles.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';
import { readStoredZip } from '../support/storedZip.ts';
import { openTempFolder } from '../support/tempArchive.ts';

const ALIAS = 'Brûlkikkertje';
const ENTRY = 'Zandhagediswoord';
const CHANGED = 'Vuursalamanderspoor';
const DRAFT = 'Knoflookpadgeheim';
const ORGANISATION = 'Muurhagedisstichting';
const DOCUMENT = 'Geelbuikvuurpadbrief';
const BRIEF = 'Ringslangcasuswoord';
const WORDS = [ALIAS, ENTRY, CHANGED, DRAFT, ORGANISATION, DOCUMENT, BRIEF];

/** A case in which every word was typed somewhere. */
function typeWords(store: ReturnType<typeof createStore>): void {
  const organisation = store.organisations.save({ ...sampleOrganisation, name: ORGANISATION });
  const caseId = store.cases.create(sampleCase(organisation, { alias: ALIAS }));
  const text = `Zij noemde ${ENTRY} twee keer.`;
  const draft = entryOf({ caseId, entryId: null, occurredOn: '2026-03-02', text });
  const entryId = store.entries.commit(draft, '2026-03-02T10:00:00.000Z');
  store.entries.commit({ ...draft, entryId, text: `Later zei zij ${CHANGED}.` }, '2026-03-02T11:00:00.000Z');
  store.entries.saveDraft({ ...draft, text: `Nog niet af: ${DRAFT}` });
  const content = Buffer.from(`In deze brief staat ${DOCUMENT}.`);
  store.documents.add({ caseId, name: 'brief.txt', content }, '2026-03-02');
  store.briefs.save(caseId, { text: `Een melder noemt ${BRIEF}.`, accepted: [] });
  expect(store.search.find({ text: CHANGED.slice(0, 9) }).hits).toHaveLength(1);
}

test('no word that was typed into a case stands anywhere on disk: not while saving, not after, not in a backup', async () => {
  using temp = await archiveToBackUp(2000);
  using unpacked = openTempFolder();
  const { archive } = temp.vault.paths;
  const everywhere = [temp.folder, temp.stick, unpacked.path];
  const db = temp.vault.database();

  // A transaction that outgrows its cache, so that journal and archive hold what is not saved yet.
  db.pragma('cache_size = 10');
  db.exec('BEGIN');
  db.exec(`UPDATE entries SET text = text || ' ${ENTRY} ${ALIAS}'`);
  typeWords(createStore(db));
  expect(statSync(`${archive}-journal`).size).toBeGreaterThan(100_000);
  expect(filesWith(WORDS, everywhere)).toEqual([]);
  db.exec('COMMIT');
  db.exec('SELECT text FROM entries ORDER BY text DESC, number');
  expect(filesWith(WORDS, everywhere)).toEqual([]);

  let found = ['not looked'];
  let local = 0;
  whileWriting(temp.stick, 1000, () => {
    local = filesUnder(temp.localFolder).length;
    found = filesWith(WORDS, [...everywhere, temp.localFolder]);
  });
  const row = await temp.back();
  expect(local).toBeGreaterThan(0);
  expect(found).toEqual([]);
  for (const file of filesUnder(temp.stick)) unpack(file, unpacked.path);
  temp.vault.lock('asked');

  expect(filesUnder(unpacked.path)).toHaveLength(4);
  expect(row.id).toMatch(/^kluis-\d{8}-\d{4}\.vkbackup$/);
  expect(filesWith(WORDS, [...everywhere, temp.localFolder])).toEqual([]);
});

test('the same search finds every word in an archive that is not encrypted', () => {
  using folder = openTempFolder();
  const open = new BetterSqlite3(join(folder.path, 'open.db'));
  migrate(open, migrations);
  typeWords(createStore(open));
  open.close();

  for (const word of WORDS) expect(filesWith([word], [folder.path]), word).toHaveLength(1);

  for (const [index, form] of formsOf(ALIAS).entries())
    writeFileSync(join(folder.path, `vorm-${index}`), form);
  expect(filesWith([ALIAS], [folder.path])).toHaveLength(1 + formsOf(ALIAS).length);
});

function unpack(file: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(readStoredZip(readFileSync(file))))
    writeFileSync(join(folder, name), content);
}
