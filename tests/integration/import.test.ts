import { expect, test } from 'vitest';
import { caseFileContext } from '../../src-main/import/caseFileContext.ts';
import { ImportRefusal } from '../../src-main/import/importRefusal.ts';
import { readCases } from '../../src-main/import/readCases.ts';
import { readHeadcounts } from '../../src-main/import/readHeadcounts.ts';
import { takeIn } from '../../src-main/import/takeIn.ts';
import { createStore } from '../../src-main/store/store.ts';
import { openTempArchive } from '../support/tempArchive.ts';

const HEADER =
  'nummer;organisatie;onderdeel;gemeld_op;melder;themas;kanaal;melder_sleutel;beschuldigde_sleutel;gesprekken;minuten';
const reading = { dateOrder: 'day_first', today: '2026-06-30' } as const;

type Archive = Awaited<ReturnType<typeof openTempArchive>>;

/** The whole way of a file into an archive, as the app goes it. */
async function importText({ vault, store }: Archive, rows: string[], headcountRows: string[] = []) {
  const headcountText = ['organisatie;onderdeel;medewerkers;van;tot;melders', ...headcountRows].join('\n');
  const headcounts =
    headcountRows.length === 0
      ? { good: [], bad: [] }
      : await readHeadcounts(Buffer.from(headcountText), reading);
  const archive = {
    organisations: store.organisations.list(),
    ownCodes: store.ownCodes(),
    codesInUse: store.cases.codesInUse(),
  };
  const preview = await readCases(
    Buffer.from([HEADER, ...rows].join('\n')),
    caseFileContext(archive, headcounts.good, reading),
  );
  if (preview.bad.length === 0)
    takeIn(vault.database(), { cases: preview.good, headcounts: headcounts.good });
  return preview;
}

test('cases come in with their organisations, departments, persons and effort', async () => {
  using archive = await openTempArchive();
  const { store } = archive;

  await importText(archive, [
    '2025-007;Waterschap;Beheer;1-3-2025;medewerker;pesten|stalking;e-mail;m1|m2;b1;4;150',
    ';WATERSCHAP;beheer;2-3-2025;medewerker;;post;M1;;0;0',
    ';Gemeente;;3-3-2025;student;pesten;post;m1;b1;1;30',
    '2025-009;Waterschap;;4-3-2025;stagiair;pesten;post;;;1;30',
  ]);

  const organisations = store.organisations.list();
  expect(organisations.map(({ name, departments }) => [name, departments.map((one) => one.name)])).toEqual([
    ['Gemeente', []],
    ['Waterschap', ['Beheer']],
  ]);
  const [, waterschap] = organisations;
  const cases = store.statistics.casesOf({
    organisationId: waterschap?.id ?? '',
    from: '2025-01-01',
    to: '2025-12-31',
  });
  expect(cases).toHaveLength(3);
  expect(cases[0]).toMatchObject({
    openedOn: '2025-03-01',
    themes: ['bullying', 'stalking'],
    contacts: 4,
    minutes: 150,
  });
  expect(cases.map(({ reporterIds, accusedIds }) => [reporterIds.length, accusedIds.length])).toEqual([
    [2, 1],
    [1, 0],
    [1, 0],
  ]);
  // The same key is the same person, and a key means nothing in another organisation.
  expect(cases[0]?.reporterIds).toContain(cases[1]?.reporterIds[0]);
  expect(cases[0]?.reporterIds).not.toContain(cases[2]?.reporterIds[0]);
  expect(archive.vault.database().prepare('SELECT count(*) FROM persons').pluck().get()).toBe(6);
});

test('a case without a number gets the next free one of its year, past all numbers of archive and file', async () => {
  using archive = await openTempArchive();
  await importText(archive, ['2025-002;W;;1-3-2025;medewerker;pesten;post;;;;']);

  await importText(archive, [
    ';W;;2-3-2025;medewerker;pesten;post;;;;',
    '2025-003;W;;3-3-2025;medewerker;pesten;post;;;;',
    ';W;;4-3-2024;medewerker;pesten;post;;;;',
    ';W;;5-3-2025;medewerker;pesten;post;;;;',
  ]);

  const codes = archive.store.caseList.page({}).rows.map(({ code, openedOn }) => [openedOn, code]);
  expect(Object.fromEntries(codes)).toEqual({
    '2025-03-01': '2025-002',
    '2025-03-02': '2025-004',
    '2025-03-03': '2025-003',
    '2024-03-04': '2024-001',
    '2025-03-05': '2025-005',
  });
});

test('a file that was taken in is refused the second time', async () => {
  using archive = await openTempArchive();
  const rows = ['2025-001;W;;1-3-2025;medewerker;pesten;post;;;;'];
  await importText(archive, rows);
  const second = await importText(archive, rows);
  expect(second.good).toEqual([]);
  expect(second.bad).toMatchObject([{ line: 2, column: 'nummer' }]);
});

test('headcounts set the size, the threshold and who can report, and the latest one counts', async () => {
  using archive = await openTempArchive();
  await importText(
    archive,
    ['1;W;Beheer;1-3-2025;medewerker;pesten;post;;;;'],
    ['W;;900;1-1-2025;;medewerker|stagiair', 'W;;120;1-1-2024;31-12-2024;medewerker', 'W;Beheer;40;;;'],
  );
  expect(archive.store.organisations.list()).toMatchObject([
    {
      name: 'W',
      headcount: 900,
      threshold: 5,
      reporterTypes: ['employee', 'intern'],
      departments: [{ name: 'Beheer', headcount: 40 }],
    },
  ]);
});

test('an import keeps the threshold of an organisation that was there, and proposes one for a new small one', async () => {
  using archive = await openTempArchive();
  await importText(archive, ['1;W;;1-3-2025;medewerker;pesten;post;;;;']);
  await importText(archive, ['2;V;;1-3-2025;medewerker;pesten;post;;;;'], ['W;;100;;;', 'V;;100;;;']);
  expect(
    archive.store.organisations.list().map(({ name, headcount, threshold }) => [name, headcount, threshold]),
  ).toEqual([
    ['V', 100, 10],
    ['W', 100, 5],
  ]);
});

test('a reporter that the archive says cannot occur in the organisation is refused', async () => {
  using archive = await openTempArchive();
  await importText(archive, ['1;W;;1-3-2025;medewerker;pesten;post;;;;'], ['W;;100;;;medewerker']);
  const { bad } = await importText(archive, ['2;w;;1-3-2025;student;pesten;post;;;;']);
  expect(bad).toMatchObject([{ line: 2, column: 'melder' }]);
});

test('when one case cannot be written nothing at all goes in', async () => {
  using archive = await openTempArchive();
  const { vault } = archive;
  const { good } = await readCases(
    Buffer.from(
      `${HEADER}\n1;Nieuw;Beheer;1-3-2025;medewerker;pesten;post;m1;;;\n2;Nieuw;;2-3-2025;medewerker;pesten;post;;;;`,
    ),
    caseFileContext(
      { organisations: [], ownCodes: { themes: [], places: [] }, codesInUse: new Set() },
      [],
      reading,
    ),
  );
  // As when another window took in the same number between preview and import.
  const clash = good.map((one) => ({ ...one, code: 'A1' }));

  expect(() => takeIn(vault.database(), { cases: clash, headcounts: [] })).toThrow();

  const store = createStore(vault.database());
  expect(store.organisations.list()).toEqual([]);
  expect(store.caseList.count()).toBe(0);
});

test('departments of archive and file together are counted before anything goes in', async () => {
  using archive = await openTempArchive();
  const rows = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => `;W;Afdeling ${from + i};1-3-2025;medewerker;pesten;post;;;;`);
  await importText(archive, rows(0, 300));

  await expect(importText(archive, rows(300, 201))).rejects.toBeInstanceOf(ImportRefusal);

  expect(archive.store.cases.codesInUse().size).toBe(300);
});

test('thousands of cases without a number go in', async () => {
  using archive = await openTempArchive();
  await importText(
    archive,
    Array.from(
      { length: 5000 },
      (_, index) => `;W;Afdeling ${index % 7};1-3-2025;medewerker;pesten;post;m${index % 900};;1;30`,
    ),
  );
  expect(archive.store.cases.codesInUse().size).toBe(5000);
});
