import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { caseFileContext } from '../../src-main/import/caseFileContext.ts';
import { readCases } from '../../src-main/import/readCases.ts';
import { takeIn } from '../../src-main/import/takeIn.ts';
import { caseListColumns } from '../../src-main/outgoing/caseCells.ts';
import { writeEverything } from '../../src-main/outgoing/writeEverything.ts';
import { exportedTables, leftOutTables } from '../../src-main/store/everythingRepository.ts';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { createVault } from '../../src-main/vault/vault.ts';
import { fieldsWhere } from '../../src-shared/domain/caseFieldList.ts';
import { valuesIn } from '../../src-shared/domain/caseRecord.ts';
import { filesUnder, stateOf } from '../support/folderState.ts';
import { openApp, openAppWithCases } from '../support/openApp.ts';
import { mountSmallDisk } from '../support/smallDisk.ts';
import { openTempArchive, openTempFolder, PASSPHRASE, TEST_COST } from '../support/tempArchive.ts';
import { anInquiry } from '../support/weekRows.ts';
import { anyCases } from '../unit/import/anyRows.ts';

const reading = { dateOrder: 'day_first', today: '2026-06-30' } as const;
const noContext = caseFileContext(
  { organisations: [], ownCodes: { themes: [], places: [] }, codesInUse: new Set() },
  [],
  reading,
);

type Archive = Awaited<ReturnType<typeof openTempArchive>>;

/** What moving out and in must keep of a case: all but its entries, and ids that belong to one archive. */
function coded(archive: Archive) {
  const organisations = archive.store.organisations.list();
  const departments = organisations.flatMap((organisation) => organisation.departments);
  const nameOf = (list: { id: string; name: string }[], id: string | null) =>
    list.find((one) => one.id === id)?.name;
  return archive.store.everything.read().cases.map((one) => {
    const { id: _id, organisationId, departmentId, persons, entries: _entries, rows: _rows, ...fields } = one;
    const lists = fieldsWhere(({ kind }) => kind === 'codes').map((name) => [
      name,
      valuesIn(fields, name).toSorted(),
    ]);
    return {
      ...fields,
      ...Object.fromEntries(lists),
      organisation: nameOf(organisations, organisationId),
      department: nameOf(departments, departmentId),
      persons: persons.map(({ role, name }) => `${role} ${name}`).sort(),
    };
  });
}

/** How many cases each person is in, which the report counts by. */
function sharing(archive: Archive): number[] {
  const counts = new Map<string, number>();
  for (const { organisationId, persons } of archive.store.everything.read().cases) {
    for (const { role, personId } of persons) {
      const key = `${organisationId} ${role} ${personId}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts.values()].sort((a, b) => a - b);
}

test('any archive that moves out comes in again as the same coded cases, names and persons', async () => {
  await fc.assert(
    fc.asyncProperty(anyCases, async (cases) => {
      using from = await openTempArchive();
      using to = await openTempArchive();
      using folder = openTempFolder();
      takeIn(from.vault.database(), { cases, headcounts: [] });

      const { folderName } = await writeEverything({
        store: () => from.store,
        parent: folder.path,
        now: new Date(),
        log: () => () => undefined,
      });
      const { good, bad } = await readCases(
        readFileSync(join(folder.path, folderName, 'zaken.csv')),
        noContext,
      );
      expect(bad).toEqual([]);
      takeIn(to.vault.database(), { cases: good, headcounts: [] });

      expect(coded(to)).toEqual(coded(from));
      expect(sharing(to)).toEqual(sharing(from));
    }),
    { numRuns: 12 },
  );
});

test('every table of the archive is either moved out or left behind on purpose', async () => {
  using archive = await openTempArchive();
  const tables = archive.vault
    .database()
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '*_search*' AND name NOT GLOB 'sqlite_*'",
    )
    .pluck()
    .all();
  expect([...exportedTables, ...leftOutTables].sort()).toEqual(tables.sort());
});

/** A case with something in every corner, put there behind the app's back where no screen is needed for it. */
async function openFullApp() {
  const app = await openAppWithCases(1);
  const [row] = (await app.get('cases:list', {})).rows;
  const caseId = row?.id ?? '';
  const entry = { caseId, entryId: null, occurredOn: '2026-03-04' };
  const changed = await app.get('entries:commit', { ...entry, text: 'eerste woorden' });
  await app.get('entries:commit', { ...entry, entryId: changed, text: '=1+1 "twee"\nregels' });
  const removed = await app.get('entries:commit', { ...entry, text: 'weggehaald' });
  await app.get('entries:remove', { id: removed });
  await app.get('entries:saveDraft', { ...entry, text: 'half getypt' });
  const { organisationId } = app;
  const time = { on: '2026-03-09', at: '10:00', minutes: 45 };
  const content = { caseId, inquiryId: null, place: 'kamer 2', text: 'intake' };
  const id = await app.get('appointments:add', { ...content, ...time });
  await app.get('appointments:move', { ...time, id, at: '11:00', movedBy: 'reporter' });
  await app.get('appointments:add', { ...content, ...time, caseId: null, text: 'overleg' });
  await app.get(
    'inquiries:save',
    anInquiry({ organisationId, receivedOn: '2026-03-10', answerBy: '2026-03-12' }),
  );
  await app.get('signals:save', {
    id: null,
    organisationId,
    departmentId: null,
    heardOn: '2026-03-11',
    source: 'works_council',
    themes: ['bullying', 'threat'],
    heard: 'klachten over de ploeg',
    done: '',
  });
  app.lock('asked');
  const [document, other] = [randomUUID(), randomUUID()];
  await app.sql(`
    INSERT INTO case_identities (case_id, person_id, role, name, function, contact, note)
      SELECT case_id, person_id, role, 'Anneke', 'kok', '06', 'let op' FROM case_persons;
    INSERT INTO documents VALUES ('${document}', '${caseId}', '../brief: 1.pdf', 4, 'x', '2026-03-05', NULL);
    INSERT INTO documents VALUES ('${other}', '${caseId}', '..\\brief: 1.pdf', 3, 'x', '2026-03-05', NULL);
    INSERT INTO document_contents VALUES ('${document}', x'00ff0a0d'), ('${other}', x'010203');
    INSERT INTO referrals VALUES ('${randomUUID()}', '${caseId}', NULL, 'company_doctor', 'dr. Bos', '2026-03-06',
      'slaapt slecht', 'given', 'gesproken', NULL);
    INSERT INTO reminders VALUES ('${randomUUID()}', '${caseId}', 'aftercare', 'bellen', '2026-05-01', NULL, 'none', NULL, ''),
      ('${randomUUID()}', NULL, 'reminder', 'cursus', '2026-06-01', NULL, 'none', NULL, '');
  `);
  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  return { ...app, code: row?.code ?? '', [Symbol.dispose]: app[Symbol.dispose] };
}

function readList(path: string): string[][] {
  const { data } = Papa.parse<string[]>(readFileSync(path, 'utf8').replace('\ufeff', ''), { delimiter: ';' });
  return data.slice(0, -1);
}

test('everything leaves as JSON, lists and documents, and the log knows of it', async () => {
  using app = await openFullApp();
  const written = await app.get('outgoing:everything', { passphrase: PASSPHRASE });
  expect(written).toMatchObject({ cases: 1, documents: 2 });
  const folder = join(app.answers.folder, written?.folderName ?? '');
  expect(readdirSync(app.answers.folder)).toEqual([written?.folderName]);
  expect(written?.folderName).toMatch(/^vertrouwenskluis-\d{4}-\d{2}-\d{2}$/);

  const all = JSON.parse(readFileSync(join(folder, 'alles.json'), 'utf8'));
  expect(all).toMatchObject({
    format: 'vertrouwenskluis',
    version: 1,
    organisations: [{ name: 'Waterschap De Linde' }],
    general: { reminders: [{ text: 'cursus' }], appointments: [{ text: 'overleg', onDay: '2026-03-09' }] },
    inquiries: [{ name: 'Noor Jansen', callWhen: 'na 17.00 uur' }],
    signals: [{ heard: 'klachten over de ploeg', themes: ['bullying', 'threat'] }],
    cases: [
      {
        code: app.code,
        persons: [{ role: 'reporter', name: 'Anneke', function: 'kok', contact: '06', note: 'let op' }],
        entries: [{ text: '=1+1 "twee"\nregels', earlier: [{ text: 'eerste woorden' }] }],
        drafts: [{ text: 'half getypt' }],
        documents: [{ name: '../brief: 1.pdf' }, { name: '..\\brief: 1.pdf' }],
        referrals: [{ reason: 'slaapt slecht' }],
        reminders: [{ text: 'bellen' }],
        appointments: [{ text: 'intake', movedFromAt: '10:00' }],
      },
    ],
  });
  expect(JSON.stringify(all)).not.toContain('weggehaald');

  const files = all.cases[0].documents.map(({ file }: { file: string }) => readFileSync(join(folder, file)));
  expect(files.map((bytes: Buffer) => bytes.toString('hex')).sort()).toEqual(['00ff0a0d', '010203']);
  expect(filesUnder(app.answers.folder).every((path) => path.startsWith(folder))).toBe(true);

  expect(readList(join(folder, 'zaken.csv'))[0]).toEqual([...caseListColumns]);
  expect(readList(join(folder, 'aantekeningen.csv'))[1]?.[8]).toBe(`'=1+1 "twee"\nregels`);
  expect(readList(join(folder, 'personen.csv'))[1]?.slice(0, 10)).toEqual([
    app.code,
    'melder',
    'Anneke',
    'kok',
    // Nothing was asked of how the number may be used, which stands before it.
    ...['', '', '', ''],
    '06',
    'let op',
  ]);
  expect(readList(join(folder, 'doorverwijzingen.csv'))[1]?.slice(1, 5)).toEqual([
    '2026-03-06',
    'bedrijfsarts',
    'dr. Bos',
    'slaapt slecht',
  ]);
  expect(readList(join(folder, 'herinneringen.csv')).map((row) => row.slice(0, 3))).toEqual([
    ['nummer', 'soort', 'tekst'],
    [app.code, 'nazorg', 'bellen'],
    ['', 'herinnering', 'cursus'],
  ]);
  expect(readList(join(folder, 'afspraken.csv')).slice(1)).toEqual([
    [
      app.code,
      '2026-03-09',
      '11:00',
      '45',
      'kamer 2',
      'intake',
      'gepland',
      '2026-03-09 10:00',
      'door de melder',
    ],
    ['', '2026-03-09', '10:00', '45', 'kamer 2', 'overleg', 'gepland', '', ''],
  ]);
  expect(readList(join(folder, 'aanvragen.csv'))[1]?.slice(0, 10)).toEqual([
    '2026-03-10',
    '09:15',
    'telefoon',
    'Waterschap De Linde',
    'Noor Jansen',
    'privé',
    'na 17.00 uur',
    'nee',
    'tandarts',
    '06 12345678',
  ]);
  expect(readList(join(folder, 'signalen.csv'))[1]).toEqual([
    '2026-03-11',
    'Waterschap De Linde',
    '',
    'ondernemingsraad',
    'pesten|bedreiging',
    'klachten over de ploeg',
    '',
  ]);

  app.lock('asked');
  const vault = createVault({ folder: app.archiveFolder, migrations, cost: TEST_COST });
  await vault.unlock(PASSPHRASE);
  expect(vault.database().prepare('SELECT kind, path, sha256, cleans_up FROM outgoing_log').all()).toEqual([
    {
      kind: 'everything',
      path: folder,
      sha256: createHash('sha256')
        .update(readFileSync(join(folder, 'alles.json')))
        .digest('hex'),
      cleans_up: 0,
    },
  ]);
  vault.lock('asked');
});

test('a second time on the same day writes over nothing', async () => {
  using app = await openAppWithCases(1);
  const first = await app.get('outgoing:everything', { passphrase: PASSPHRASE });
  const before = stateOf(join(app.answers.folder, first?.folderName ?? ''));
  const second = await app.get('outgoing:everything', { passphrase: PASSPHRASE });
  expect(second?.folderName).toBe(`${first?.folderName}-2`);
  expect(stateOf(join(app.answers.folder, first?.folderName ?? ''))).toEqual(before);
});

test('without the passphrase nothing leaves, and wrong ones count as attempts to open', async () => {
  using app = await openAppWithCases(1);
  for (let attempt = 0; attempt < 3; attempt++) {
    expect(await app.call('outgoing:everything', { passphrase: 'fout' })).toMatchObject({
      error: { code: 'passphrase_wrong', field: 'passphrase' },
    });
  }
  expect(await app.call('outgoing:everything', { passphrase: PASSPHRASE })).toMatchObject({
    error: { code: 'passphrase_wait', field: 'passphrase' },
  });
  expect(filesUnder(app.answers.folder)).toEqual([]);
});

test('a folder of the app itself is refused', async () => {
  using app = await openAppWithCases(1);
  app.answers.folder = app.archiveFolder;
  expect(await app.call('outgoing:everything', { passphrase: PASSPHRASE })).toMatchObject({
    error: { code: 'backup_folder_is_own' },
  });
});

test('a lock in the middle leaves nothing in the folder', async () => {
  using app = await openFullApp();
  const leaving = app.call('outgoing:everything', { passphrase: PASSPHRASE });
  const seen = await untilWritten(app.answers.folder);
  app.lock('idle');
  expect(seen).toMatch(/\.part$/);
  expect(await leaving).toMatchObject({ ok: false, error: { code: 'locked' } });
  expect(readdirSync(app.answers.folder)).toEqual([]);
});

/** The first name that appears in the folder. */
async function untilWritten(folder: string): Promise<string> {
  for (;;) {
    const [name] = readdirSync(folder);
    if (name !== undefined) return name;
    await new Promise((done) => setImmediate(done));
  }
}

test('a full disk and a pulled stick leave nothing, and say so', async () => {
  using disk = mountSmallDisk(1);
  if (!disk) return;
  using app = await openAppWithCases(1);
  app.answers.folder = join(disk.path, 'weg');
  mkdirSync(app.answers.folder);
  writeFileSync(join(disk.path, 'vol'), Buffer.alloc(1024 * 1024 - 4096 * 4));
  expect(await app.call('outgoing:everything', { passphrase: PASSPHRASE })).toMatchObject({
    error: { code: 'disk_full' },
  });
  expect(readdirSync(app.answers.folder)).toEqual([]);
  disk.pull();
  expect(await app.call('outgoing:everything', { passphrase: PASSPHRASE })).toMatchObject({
    error: { code: 'folder_gone' },
  });
  expect(await app.get('cases:list', {})).toMatchObject({ total: 1 });
});

test('an empty archive moves out as empty lists', async () => {
  using app = openApp();
  await app.get('vault:create', { passphrase: PASSPHRASE });
  const written = await app.get('outgoing:everything', { passphrase: PASSPHRASE });
  expect(written).toMatchObject({ cases: 0, documents: 0 });
  expect(readList(join(app.answers.folder, written?.folderName ?? '', 'zaken.csv'))).toHaveLength(1);
});
