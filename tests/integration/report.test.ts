import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkReportPdf } from '../../src-main/report/pdf/renderPdf.ts';
import { exportReport, previewReport, reportFileName } from '../../src-main/report/reportService.ts';
import type { PublishedReport } from '../../src-shared/disclosure/publishedReport.ts';
import type { ReporterType } from '../../src-shared/domain/reporterType.ts';
import { casesWith, parliament, university } from '../support/publishedFigures.ts';
import { sampleOrganisation } from '../support/sampleCase.ts';
import { openTempArchive, openTempFolder } from '../support/tempArchive.ts';

const fontFolder = join(import.meta.dirname, '../../assets/fonts');
const now = new Date(2022, 9, 3, 14, 30);
const studyYear = { from: '2021-09-01', to: '2022-08-31' };
const year = { from: '2021-01-01', to: '2021-12-31' };

type Archive = Awaited<ReturnType<typeof openTempArchive>>;

function fill(
  { store }: Archive,
  margins: typeof university,
  name: string,
  reporterTypes: ReporterType[],
): string {
  const organisationId = store.organisations.save({ ...sampleOrganisation, name, reporterTypes });
  store.imports.addAll(casesWith(organisationId, margins));
  return organisationId;
}

function shownIn(published: PublishedReport, tableId: string): Record<string, number | null> {
  const table = published.tables.find((one) => one.id === tableId);
  return Object.fromEntries((table?.cells ?? []).map((cell) => [cell.at[tableId], cell.value]));
}

/** Every file in the folder with its content, to compare before and after. */
function contentsOf(folder: string): string[] {
  return readdirSync(folder).map(
    (name) =>
      `${name} ${createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')}`,
  );
}

describe('a report of 174 cases', () => {
  test('prints the total, both groups and the large themes, and no count below the threshold', async () => {
    using archive = await openTempArchive();
    using folder = openTempFolder();
    const organisationId = fill(archive, university, 'Hogeschool Utrecht', ['employee', 'student']);
    const path = join(folder.path, reportFileName(studyYear));

    const published = await exportReport(
      archive.store,
      { organisationId, ...studyYear },
      { path, fontFolder, now },
    );

    expect(published.tables[0]?.total).toBe(174);
    expect(shownIn(published, 'reporter_type')).toEqual({ employee: 90, student: 84 });
    expect(shownIn(published, 'themes')).toMatchObject({ aggression_violence: 104, sexual_harassment: 38 });
    for (const cell of published.tables.flatMap((table) => table.cells))
      expect(cell.value).toBeGreaterThanOrEqual(5);

    checkReportPdf(readFileSync(path), published, { madeOn: '2022-10-03' });
  });

  test('shows at least three of four cases in rows of one kind', async () => {
    using archive = await openTempArchive();
    const organisationId = fill(archive, university, 'Hogeschool Utrecht', ['employee', 'student']);
    const { published, withheld } = previewReport(archive.store, { organisationId, ...studyYear });
    expect(withheld).toEqual([]);
    for (const table of published.tables.slice(1)) {
      const rows = Object.entries(shownIn(published, table.id)).filter(([id]) => id !== 'merged');
      const visible = rows.reduce((sum, [, value]) => sum + (value ?? 0), 0);
      expect(visible / (table.total ?? 0), table.id).toBeGreaterThan(0.75);
    }
  });
});

test('a report of 26 cases merges small themes and still prints two', async () => {
  using archive = await openTempArchive();
  const organisationId = fill(archive, parliament, 'Tweede Kamer', ['employee', 'manager', 'intern']);
  const { published, isTooSmall } = previewReport(archive.store, { organisationId, ...year });
  const { merged, ...rows } = shownIn(published, 'themes');
  expect(isTooSmall).toBe(false);
  expect(merged).toBeGreaterThanOrEqual(7);
  expect(Object.keys(rows).length).toBeGreaterThanOrEqual(2);
});

test('seven cases make a report without any number, as do none', async () => {
  using archive = await openTempArchive();
  const organisationId = fill(archive, parliament, 'Klein', ['employee']);
  const few = { organisationId, from: '2022-01-01', to: '2022-12-31' };
  expect(previewReport(archive.store, few)).toMatchObject({
    isTooSmall: true,
    withheld: [],
    published: { tables: [], statements: [] },
  });
  archive.store.imports.addAll(
    casesWith(organisationId, parliament)
      .slice(0, 7)
      .map((one) => ({ ...one, openedOn: '2022-02-01', closedOn: null })),
  );
  const { published } = previewReport(archive.store, few);
  expect(published.tables).toEqual([]);
});

describe('an export', () => {
  test('keeps what it published, with the hash of the very file', async () => {
    using archive = await openTempArchive();
    using folder = openTempFolder();
    const organisationId = fill(archive, university, 'Hogeschool Utrecht', ['employee', 'student']);
    const path = join(folder.path, 'verslag.pdf');

    const published = await exportReport(
      archive.store,
      { organisationId, ...studyYear },
      { path, fontFolder, now },
    );

    const [kept] = archive.store.reports.list();
    expect(archive.store.reports.publishedOf(kept?.id ?? '')).toEqual(published);
    const { hash } = archive.vault.database().prepare('SELECT pdf_sha256 AS hash FROM reports').get() as {
      hash: string;
    };
    expect(hash).toBe(createHash('sha256').update(readFileSync(path)).digest('hex'));
    expect(readdirSync(folder.path)).toEqual(['verslag.pdf']);
  });

  test.each([
    ['the same period', '2021-09-01', '2022-08-31'],
    ['one shared day', '2022-08-31', '2023-08-31'],
    ['a period around it', '2020-01-01', '2024-12-31'],
  ])('is refused for %s, and leaves no file', async (_, from, to) => {
    using archive = await openTempArchive();
    using folder = openTempFolder();
    const organisationId = fill(archive, university, 'Hogeschool Utrecht', ['employee', 'student']);
    await exportReport(
      archive.store,
      { organisationId, ...studyYear },
      { path: join(folder.path, 'a.pdf'), fontFolder, now },
    );

    const second = exportReport(
      archive.store,
      { organisationId, from, to },
      { path: join(folder.path, 'b.pdf'), fontFolder, now },
    );

    await expect(second).rejects.toMatchObject({ code: 'period_overlaps_report' });
    expect(readdirSync(folder.path)).toEqual(['a.pdf']);
    expect(archive.store.reports.list()).toHaveLength(1);
  });

  test('two at once over the same period: one leaves, one is refused', async () => {
    using archive = await openTempArchive();
    using folder = openTempFolder();
    const organisationId = fill(archive, university, 'Hogeschool Utrecht', ['employee', 'student']);
    const both = ['a.pdf', 'b.pdf'].map((name) =>
      exportReport(
        archive.store,
        { organisationId, ...studyYear },
        { path: join(folder.path, name), fontFolder, now },
      ),
    );
    const results = await Promise.allSettled(both);
    expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(readdirSync(folder.path)).toHaveLength(1);
    expect(archive.store.reports.list()).toHaveLength(1);
  });

  test('a later period names the earlier report and is allowed', async () => {
    using archive = await openTempArchive();
    using folder = openTempFolder();
    const organisationId = fill(archive, university, 'Hogeschool Utrecht', ['employee', 'student']);
    await exportReport(
      archive.store,
      { organisationId, ...studyYear },
      { path: join(folder.path, 'a.pdf'), fontFolder, now },
    );
    const { published } = previewReport(archive.store, {
      organisationId,
      from: '2022-09-01',
      to: '2023-08-31',
    });
    expect(published.earlierReports).toEqual([archive.store.reports.list()[0]?.id]);
  });

  test('when the archive cannot keep it, no file is written and an earlier one stays', async () => {
    using archive = await openTempArchive();
    using folder = openTempFolder();
    const organisationId = fill(archive, university, 'Hogeschool Utrecht', ['employee', 'student']);
    writeFileSync(join(folder.path, 'verslag.pdf'), 'het vorige');
    archive.vault
      .database()
      .exec("CREATE TRIGGER no_reports BEFORE INSERT ON reports BEGIN SELECT RAISE(ABORT, 'full'); END");
    const before = contentsOf(folder.path);

    for (const name of ['verslag.pdf', 'nieuw.pdf']) {
      const path = join(folder.path, name);
      await expect(
        exportReport(archive.store, { organisationId, ...studyYear }, { path, fontFolder, now }),
      ).rejects.toThrow('full');
    }

    expect(contentsOf(folder.path)).toEqual(before);
  });

  test.each([
    ['a folder that is gone', 'weg/verslag.pdf', 'folder_gone'],
    ['a file where the folder should be', 'bestand/verslag.pdf', 'folder_not_writable'],
    ['a folder of that name', 'map', 'folder_not_writable'],
  ])('to %s is refused and changes nothing', async (_, name, code) => {
    using archive = await openTempArchive();
    using folder = openTempFolder();
    const organisationId = fill(archive, university, 'Hogeschool Utrecht', ['employee', 'student']);
    writeFileSync(join(folder.path, 'bestand'), '');
    mkdirSync(join(folder.path, 'map'));

    const exported = exportReport(
      archive.store,
      { organisationId, ...studyYear },
      { path: join(folder.path, name), fontFolder, now },
    );

    await expect(exported).rejects.toMatchObject({ code });
    expect(readdirSync(folder.path).toSorted()).toEqual(['bestand', 'map']);
    expect(archive.store.reports.list()).toEqual([]);
  });

  test('of an unknown organisation or a reversed period is refused', async () => {
    using archive = await openTempArchive();
    const organisationId = fill(archive, university, 'Hogeschool Utrecht', ['employee', 'student']);
    const { store } = archive;
    expect(() => previewReport(store, { organisationId: crypto.randomUUID(), ...year })).toThrow(
      expect.objectContaining({ code: 'not_found' }),
    );
    expect(() => previewReport(store, { organisationId, from: year.to, to: year.from })).toThrow(
      expect.objectContaining({ code: 'period_reversed' }),
    );
  });
});

test('the file name tells the period and nothing else', () => {
  expect(reportFileName(studyYear)).toBe('jaarverslag-2021-09-01-tot-en-met-2022-08-31.pdf');
});
