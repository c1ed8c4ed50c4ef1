import { expect, test } from 'vitest';
import { groupRows } from '../../../src-renderer/features/report/choices/groupRows.ts';
import { plainOrganisation } from '../../../src-shared/domain/organisation.ts';
import { cellAt, type PublishedTable } from '../../../src-shared/domain/publishedReport.ts';
import { type ReportContent, reportTextIds } from '../../../src-shared/domain/reportContent.ts';
import type { MadePreview } from '../../../src-shared/ipc/reportChannels.ts';
import {
  chaptersLeftOut,
  hasRecommendations,
  tablesInChapter,
} from '../../../src-shared/report/chapterTables.ts';
import { dimensionOf, tableOf } from './publishedTables.ts';

const empty: ReportContent = {
  texts: Object.fromEntries(reportTextIds.map((id) => [id, ''])) as ReportContent['texts'],
  recommendations: [],
  former: [],
};

const crossed: PublishedTable = {
  ...tableOf('themes', ['bullying']),
  id: 'themes_by_reporter_type',
  dimensions: [dimensionOf('themes', ['bullying']), dimensionOf('reporter_type', ['student'])],
  cells: [
    { at: { themes: 'bullying' }, status: 'shown', value: 20 },
    { at: { themes: 'bullying', reporter_type: 'student' }, status: 'shown', value: 7 },
    { at: { reporter_type: 'student' }, status: 'shown', value: 30 },
  ],
};

test('a number inside a table of two is never taken for a total, nor a total for a number inside', () => {
  expect(cellAt(crossed, { themes: 'bullying' })?.value).toBe(20);
  expect(cellAt(crossed, { reporter_type: 'student', themes: 'bullying' })?.value).toBe(7);
  expect(cellAt(crossed, { reporter_type: 'student' })?.value).toBe(30);
  expect(cellAt(crossed, { themes: 'gone' })).toBeUndefined();
});

function previewOf(tables: PublishedTable[], isTooSmall = false): MadePreview {
  const published = {
    schema: 1 as const,
    organisation: 'De Singel',
    author: '',
    addressee: '',
    period: { from: '2025-01-01', to: '2025-12-31' },
    threshold: 5,
    rule: 'regel',
    tables,
    statements: [],
    withheld: [],
    earlierReports: [],
  };
  const control = { quantities: 0, witnesses: 0, hash: '' };
  const rest = { withheld: [], fallback: null, countedAsBefore: 0, deductions: [], control };
  return { kind: 'made', published, isTooSmall, ...rest };
}

test('a report without numbers leaves out what speaks of the cases, also when it is written', () => {
  const written = { ...empty, texts: { ...empty.texts, nature: 'Pesten.', outlook: 'Vooruit.' } };

  expect(chaptersLeftOut(written, previewOf([], true))).toContain('nature');
  expect(chaptersLeftOut(written, previewOf([], true))).not.toContain('outlook');
  expect(chaptersLeftOut(written, previewOf([]))).not.toContain('nature');
});

test('a report recommends something in its list or in the text of that chapter', () => {
  const advice = {
    id: '5a0c8f2e-7f0c-4d0b-8c5e-0d8a8a2f6b11',
    text: 'Bespreek het.',
    status: 'none' as const,
  };

  expect(hasRecommendations(empty)).toBe(false);
  expect(hasRecommendations({ ...empty, former: [advice] })).toBe(false);
  expect(hasRecommendations({ ...empty, recommendations: [advice] })).toBe(true);
  expect(hasRecommendations({ ...empty, texts: { ...empty.texts, recommendations: 'Ga door.' } })).toBe(true);
});

test('a chapter is left out only when nothing is written for it and no table stands in it', () => {
  const none = previewOf([]);
  const tables = previewOf([tableOf('themes', ['bullying']), crossed]);

  expect(chaptersLeftOut(empty, none)).toEqual(
    expect.arrayContaining(['nature', 'outlook', 'recommendations']),
  );
  expect(chaptersLeftOut(empty, none)).toContain('introduction');
  expect(chaptersLeftOut(empty, none)).not.toContain('figures');
  expect(chaptersLeftOut(empty, tables)).not.toContain('nature');
  expect(chaptersLeftOut({ ...empty, texts: { ...empty.texts, outlook: 'Vooruit.' } }, none)).not.toContain(
    'outlook',
  );
  const listed = { ...empty, recommendations: [{ id: 'a', text: 'Doe dit.', status: 'none' as const }] };
  expect(chaptersLeftOut(listed, none)).not.toContain('recommendations');
});

test('every table stands in exactly one chapter', () => {
  const tables = [tableOf('total', []), tableOf('themes', ['bullying']), tableOf('remit', ['both']), crossed];

  const places = reportTextIds.flatMap((id) => tablesInChapter(tables, id).map((table) => table.id));

  expect(places.toSorted()).toEqual(tables.map((table) => table.id).toSorted());
});

test('a department of too few people is not offered to be counted together: it always is', () => {
  const organisation = {
    id: 'a',
    ...plainOrganisation,
    name: 'De Singel',
    headcount: null,
    threshold: 5,
    reporterTypes: ['employee' as const],
    departments: [
      { id: 'large', name: 'Techniek', headcount: 20 },
      { id: 'small', name: 'Kunst', headcount: 19 },
      { id: 'unknown', name: 'Bureau', headcount: null },
    ],
  };

  const noOwnCodes = { themes: [], places: [] };
  expect(groupRows('department', organisation, noOwnCodes).map((row) => row.value)).toEqual(['large']);
  expect(groupRows('reporter_type', organisation, noOwnCodes).map((row) => row.value)).toEqual(['employee']);
});
