import { expect, test } from 'vitest';
import type { PublishedTable } from '../../../src-shared/domain/publishedReport.ts';
import { trendTable } from '../../../src-shared/report/trendTable.ts';

const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` });

function table(
  id: string,
  multi: boolean,
  classes: Record<string, [string[], number | null]>,
): PublishedTable {
  return {
    id,
    title: id,
    unit: multi ? 'mentions' : 'cases',
    population: 'alle',
    dimensions: [
      {
        id,
        multi,
        classes: Object.entries(classes).map(([name, [members]]) => ({ id: name, label: name, members })),
        structuralZeros: [],
      },
    ],
    cells: Object.entries(classes).map(([name, [, value]]) => ({
      at: { [id]: name },
      status: value === null ? 'hidden' : 'shown',
      value,
    })),
    total: null,
  };
}

const total = (cases: number): PublishedTable => ({
  ...table('total', false, {}),
  dimensions: [],
  total: cases,
});

function rowsOf(trend: PublishedTable | undefined): Record<string, (number | null)[]> {
  return Object.fromEntries(
    (trend?.dimensions[1]?.classes ?? []).map(({ id, label }) => [
      label,
      trend?.cells.filter(({ at }) => at['row'] === id).map(({ value }) => value) ?? [],
    ]),
  );
}

test('classes that one year counted together are counted together in every year, and the total is that of the reports', () => {
  // Rows 7 and 8 of the Rijk's list stood together until 2020 (jaarverslag of Defensie, table 57).
  const before = [
    total(314),
    table('reporter_type', false, {
      middelen_en_regels: [['middelen', 'regels'], 63],
      omgang: [['omgang'], 251],
    }),
  ];
  const now = [
    total(371),
    table('reporter_type', false, {
      middelen: [['middelen'], 81],
      regels: [['regels'], 55],
      omgang: [['omgang'], 235],
    }),
  ];

  const trend = trendTable({ period: year(2021), tables: now }, [{ period: year(2020), tables: before }]);

  expect(rowsOf(trend)).toEqual({
    'Alle meldingen': [314, 371],
    'middelen, regels': [63, 136],
    omgang: [251, 235],
  });
});

test('a theme is never added up, and what a year hides stays hidden', () => {
  const one = [
    total(30),
    table('themes', true, { pesten: [['pesten'], 12], merged: [['stalking', 'agressie'], null] }),
  ];
  const two = [
    total(40),
    table('themes', true, {
      pesten: [['pesten'], 14],
      agressie: [['agressie'], 9],
      merged: [['stalking'], null],
    }),
  ];
  const three = [
    total(41),
    table('themes', true, {
      pesten: [['pesten'], 15],
      agressie: [['agressie'], 11],
      merged: [['stalking'], null],
    }),
  ];

  const trend = trendTable({ period: year(2023), tables: three }, [
    { period: year(2022), tables: two },
    { period: year(2021), tables: one },
  ]);

  expect(rowsOf(trend)).toEqual({
    'Alle meldingen': [30, 40, 41],
    pesten: [12, 14, 15],
    agressie: [null, 9, 11],
  });
});

test('a half year, an overlapping period and a report without numbers are not laid beside a year', () => {
  const current = { period: year(2023), tables: [total(40)] };
  const half = { period: { from: '2022-07-01', to: '2022-12-31' }, tables: [total(20)] };
  const overlapping = { period: { from: '2022-02-01', to: '2023-01-31' }, tables: [total(20)] };
  const empty = { period: year(2022), tables: [] };

  expect(trendTable(current, [half, overlapping, empty])).toBeUndefined();
});

test('a theme that this report keeps to itself has no row, although earlier reports printed it', () => {
  const printed = [
    total(60),
    table('themes', true, { pesten: [['pesten'], 20], stalken: [['stalken'], 12] }),
  ];
  const now = [total(60), table('themes', true, { pesten: [['pesten'], 21], merged: [['stalken'], null] })];
  const earlier = [2022, 2023].map((of) => ({ period: year(of), tables: printed }));
  expect(rowsOf(trendTable({ period: year(2024), tables: now }, earlier))).toMatchObject({
    pesten: [20, 20, 21],
  });
  expect(JSON.stringify(trendTable({ period: year(2024), tables: now }, earlier))).not.toContain('stalken');
});
