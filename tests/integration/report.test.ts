import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFileSafely } from '../../src-main/files/writeFileSafely.ts';
import { checkReportPdf } from '../../src-main/report/pdf/renderPdf.ts';
import { proposeDraft } from '../../src-main/report/proposeDraft.ts';
import { exportReport, optionsOf, reportFileName } from '../../src-main/report/reportService.ts';
import { takeSnapshot } from '../../src-main/report/reportSnapshot.ts';
import type { PublishedReport } from '../../src-shared/domain/publishedReport.ts';
import type { ReporterType } from '../../src-shared/domain/reporterType.ts';
import { stateOf } from '../support/folderState.ts';
import { draftOf, fontFolder, makeReport, prepare } from '../support/makeReport.ts';
import { casesWith, parliament, university } from '../support/publishedFigures.ts';
import { sampleOrganisation } from '../support/sampleCase.ts';
import { openTempArchive, openTempFolder } from '../support/tempArchive.ts';

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

async function openUniversity() {
  const archive = await openTempArchive();
  const organisationId = fill(archive, university, 'Hogeschool Utrecht', ['employee', 'student']);
  return {
    ...archive,
    organisationId,
    wanted: { organisationId, ...studyYear },
    [Symbol.dispose]: archive[Symbol.dispose],
  };
}

function shownIn(published: PublishedReport, tableId: string): Record<string, number> {
  const cells = published.tables.find((one) => one.id === tableId)?.cells ?? [];
  return Object.fromEntries(
    cells.flatMap(({ at, value }) => (value === null ? [] : [[at[tableId], value] as const])),
  );
}

describe('a report of 174 cases', () => {
  test('prints the total, both groups and the large themes, and no count below the threshold', async () => {
    using archive = await openUniversity();

    const { kept, pdf } = await makeReport(archive, archive.wanted, { now });

    const { published } = kept;
    expect(published.tables[0]?.total).toBe(174);
    expect(shownIn(published, 'reporter_type')).toEqual({ employee: 90, student: 84 });
    expect(shownIn(published, 'themes')).toMatchObject({ aggression_violence: 104, sexual_harassment: 38 });
    const shown = published.tables.flatMap(({ cells, total }) => [...cells.map(({ value }) => value), total]);
    for (const value of shown.filter((one) => one !== null)) expect(value).toBeGreaterThanOrEqual(5);

    checkReportPdf(pdf, published, optionsOf(kept));
    expect(optionsOf(kept).madeOn).toBe('2022-10-03');
  });

  test('shows at least three of four cases in rows of one kind', async () => {
    using archive = await openUniversity();
    const { kept, job } = await makeReport(archive, archive.wanted);
    for (const id of ['themes', 'reporter_type', 'accused_relations', 'channel', 'outcome']) {
      const { merged: _merged, ...rows } = shownIn(kept.published, id);
      const visible = Object.values(rows).reduce((sum, value) => sum + value, 0);
      const all = job.cases.reduce((sum, one) => sum + (one.codes[id]?.length ?? 0), 0);
      expect(visible / all, id).toBeGreaterThan(0.75);
    }
  });
});

test('a report of 26 cases keeps small themes together and still prints two', async () => {
  using archive = await openTempArchive();
  const organisationId = fill(archive, parliament, 'Tweede Kamer', ['employee', 'manager', 'intern']);
  const { published } = (await makeReport(archive, { organisationId, ...year })).kept;
  expect(Object.keys(shownIn(published, 'themes')).length).toBeGreaterThanOrEqual(2);
  expect(published.tables.find(({ id }) => id === 'themes')?.cells).toContainEqual({
    at: { themes: 'merged' },
    status: 'hidden',
    value: null,
  });
});

test('seven cases make a report without any number, the same as none', async () => {
  using archive = await openTempArchive();
  const organisationId = fill(archive, parliament, 'Klein', ['employee']);
  const few = { organisationId, from: '2022-01-01', to: '2022-12-31' };
  const { published: ofNone, ...none } = (await makeReport(archive, few)).kept;
  expect(ofNone).toMatchObject({ tables: [], withheld: [], statements: [] });

  archive.store.imports.addAll(
    casesWith(organisationId, parliament)
      .slice(0, 7)
      .map((one) => ({ ...one, openedOn: '2022-02-01', closedOn: null })),
  );
  const { kept, pdf } = await makeReport(archive, few);
  expect(kept.published).toEqual({ ...ofNone, earlierReports: [none.id] });
  expect(kept.pdfSha256).toBe(createHash('sha256').update(pdf).digest('hex'));
});

describe('an export', () => {
  test('keeps what it published, with the hash of the very file, and the draft goes', async () => {
    using archive = await openUniversity();
    using folder = openTempFolder();
    const path = join(folder.path, 'verslag.pdf');

    const { outcome } = await makeReport(archive, archive.wanted, {
      to: (pdf) => writeFileSafely(path, pdf),
    });

    const [row] = archive.store.reports.list();
    const kept = archive.store.reports.get(row?.id ?? '');
    expect(outcome.kind === 'tables' && kept.making.counted.cases).toEqual(
      outcome.kind === 'tables' && outcome.cases,
    );
    expect(kept.pdfSha256).toBe(createHash('sha256').update(readFileSync(path)).digest('hex'));
    expect(readdirSync(folder.path)).toEqual(['verslag.pdf']);
    expect(archive.store.reportDrafts.list()).toEqual([]);
  });

  test('of two at once over shared days one leaves, and the other is not what was attacked any more', async () => {
    using archive = await openUniversity();
    const drafts = [studyYear, { ...studyYear, from: '2021-10-01' }].map((days) =>
      draftOf(archive, { ...archive.wanted, ...days }),
    );
    const prepared = [];
    for (const draft of drafts) prepared.push({ draft, made: await prepare(archive, draft) });
    const written: string[] = [];

    const results = await Promise.allSettled(
      prepared.map(({ draft, made }) =>
        exportReport(archive.store, takeSnapshot(archive.store, draft, made), {
          fontFolder,
          now,
          write: () => void written.push(draft.id),
        }),
      ),
    );

    const refused = results.filter((one) => one.status === 'rejected');
    expect(refused).toMatchObject([{ reason: { code: 'report_changed' } }]);
    expect(written).toHaveLength(1);
    expect(archive.store.reports.list()).toHaveLength(1);
    expect(archive.store.reportDrafts.list()).toHaveLength(1);
  });

  test('a later period names the earlier report and is allowed', async () => {
    using archive = await openUniversity();
    const { kept } = await makeReport(archive, archive.wanted);
    const later = await makeReport(archive, { ...archive.wanted, from: '2022-09-01', to: '2023-08-31' });
    expect(later.kept.published.earlierReports).toEqual([kept.id]);
  });

  test('when the archive cannot keep it, no file is written and an earlier one stays', async () => {
    using archive = await openUniversity();
    using folder = openTempFolder();
    writeFileSync(join(folder.path, 'verslag.pdf'), 'het vorige');
    archive.vault
      .database()
      .exec("CREATE TRIGGER no_reports BEFORE INSERT ON reports BEGIN SELECT RAISE(ABORT, 'full'); END");
    const before = stateOf(folder.path);

    const made = makeReport(archive, archive.wanted, {
      to: (pdf) => writeFileSafely(join(folder.path, 'verslag.pdf'), pdf),
    });

    await expect(made).rejects.toThrow('full');
    expect(stateOf(folder.path)).toEqual(before);
    expect(archive.store.reportDrafts.list()).toHaveLength(1);
  });

  test('to a place that cannot be written is refused and changes nothing', async () => {
    using archive = await openUniversity();
    using folder = openTempFolder();
    writeFileSync(join(folder.path, 'bestand'), '');
    mkdirSync(join(folder.path, 'map'));
    const draft = draftOf(archive, archive.wanted);
    const prepared = await prepare(archive, draft);
    const exportTo = (name: string) =>
      exportReport(archive.store, takeSnapshot(archive.store, draft, prepared), {
        fontFolder,
        now,
        write: (pdf) => writeFileSafely(join(folder.path, name), pdf),
      });

    for (const [name, code] of [
      ['weg/verslag.pdf', 'folder_gone'],
      ['bestand/verslag.pdf', 'folder_not_writable'],
      ['map', 'folder_not_writable'],
    ] as const) {
      await expect(exportTo(name), name).rejects.toMatchObject({ code });
      expect(readdirSync(folder.path).toSorted()).toEqual(['bestand', 'map']);
      expect(archive.store.reports.list()).toEqual([]);
      expect(archive.store.reportDrafts.get(draft.id)).toEqual(draft);
    }
    await exportTo('verslag.pdf');
    expect(archive.store.reports.list()).toHaveLength(1);
  });
});

test('a report of an unknown organisation, a reversed period or more than two years is refused', async () => {
  using archive = await openTempArchive();
  const organisationId = fill(archive, parliament, 'Tweede Kamer', ['employee']);
  const propose = (changes: object) =>
    proposeDraft(archive.store, { organisationId, ...year, departments: null, ...changes });
  expect(() => propose({ organisationId: crypto.randomUUID() })).toThrow('not_found');
  expect(() => propose({ from: year.to, to: year.from })).toThrow('period_reversed');
  expect(() => propose({ from: '2018-01-01' })).toThrow('period_too_long');
});

test('the file name tells the form and the period and nothing else', () => {
  expect(reportFileName('report', studyYear)).toBe('jaarverslag-2021-09-01-tot-en-met-2022-08-31.pdf');
  for (const form of ['summary', 'slides', 'control'] as const)
    expect(reportFileName(form, studyYear)).toMatch(/^[a-z-]+-2021-09-01-tot-en-met-2022-08-31\.pdf$/);
});
