import { expect, test } from 'vitest';
import { type DecidedOutcome, reportBodyOf } from '../../../src-main/report/reportBody.ts';
import { plainOrganisation } from '../../../src-shared/domain/organisation.ts';
import type { PublishedTable } from '../../../src-shared/domain/publishedReport.ts';
import { plainChoices } from '../../../src-shared/domain/reportChoices.ts';
import { noWords } from '../../../src-shared/domain/reportContent.ts';

const table = (id: string, members: string[]): PublishedTable => ({
  id,
  title: id,
  unit: 'cases',
  population: 'alle meldingen',
  dimensions: [
    { id, multi: false, classes: [{ id: 'one', label: "zo'n rij", members }], structuralZeros: [] },
  ],
  cells: [{ at: { [id]: 'one' }, status: 'shown', value: 12 }],
  total: 12,
});

test('a report keeps what departments and own themes are called today, and nothing of those that it does not count', () => {
  const request = { organisationId: 'o', from: '2025-01-01', to: '2025-12-31', departments: null };
  const tables = [table('department', ['d1', 'd2']), table('themes', ['bullying', 't1'])];
  const outcome: DecidedOutcome = {
    kind: 'tables',
    tables,
    withheld: [],
    fallback: null,
    cases: [],
    specs: [],
    asked: [],
    why: {},
    targets: [],
    control: { quantities: 0, witnesses: 0, hash: '' },
  };

  const body = reportBodyOf(
    {
      draft: {
        id: 'a',
        request,
        content: noWords,
        choices: plainChoices,
        accepted: [],
        savedAt: '2026-01-01T10:00:00.000Z',
      },
      organisation: {
        id: 'o',
        ...plainOrganisation,
        name: 'De Singel',
        headcount: null,
        threshold: 5,
        reporterTypes: ['employee'],
        departments: [
          { id: 'd1', name: 'Techniek', headcount: 12 },
          { id: 'd2', name: "Bureau 't Hof", headcount: null },
          { id: 'd3', name: 'Kunst', headcount: 60 },
        ],
      },
      ownCodes: {
        themes: [
          { id: 't1', organisationId: 'o', label: 'Publiek op straat', set: 'conduct', retiredOn: null },
        ],
        places: [],
      },
      job: {
        scope: request,
        threshold: 5,
        seed: 'a draw',
        specs: [],
        countedOtherwise: [],
        cases: [],
        ledger: [
          { id: 'earlier', scope: request, published: { tables: [], statements: [] }, cases: [], specs: [] },
        ],
        headcounts: {},
      },
    },
    outcome,
  );

  expect(body.tables.map(({ dimensions }) => dimensions[0])).toMatchObject([
    { classes: [{ label: 'zo’n rij' }], ownLabels: { d1: 'Techniek', d2: 'Bureau ’t Hof' } },
    { ownLabels: { t1: 'Publiek op straat' } },
  ]);
  expect(body.tables.map(({ dimensions }) => Object.keys(dimensions[0]?.ownLabels ?? {}))).toEqual([
    ['d1', 'd2'],
    ['t1'],
  ]);
  expect(body.earlierReports).toEqual(['earlier']);
});
