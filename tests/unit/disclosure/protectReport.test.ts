import { expect, test } from 'vitest';
import {
  type CountedReport,
  type CountedTable,
  protectReport,
} from '../../../src-shared/disclosure/protectReport.ts';
import { publishedTable } from '../../../src-shared/disclosure/publishedReport.ts';
import { soleCode } from '../../../src-shared/disclosure/soleCode.ts';
import { mentionsOf } from './tables.ts';

function counted(id: string, counts: Record<string, number>, structuralZeros: string[] = []): CountedTable {
  const classes = Object.entries(counts).map(([code, count]) => ({
    code,
    label: code.toUpperCase(),
    count,
    safeSize: count,
  }));
  const dimension = { id, structuralZeros };
  const safeSizeOf = (codes: readonly string[]) => codes.reduce((sum, code) => sum + (counts[code] ?? 0), 0);
  return {
    id,
    title: `Title of ${id}`,
    population: 'all cases',
    dimension,
    classes,
    several: null,
    safeSizeOf,
  };
}

function report(cases: number, tables: CountedTable[], over: Partial<CountedReport> = {}): CountedReport {
  return {
    cases,
    distinctReporters: cases,
    distinctAccused: cases,
    threshold: 5,
    total: { title: 'Total', population: 'all cases' },
    tables,
    mergedLabel: (labels) => `Other (${labels.length}): ${labels.join(', ')}`,
    ...over,
  };
}

test('the total comes first and the merged class says what it holds', () => {
  const themes = counted('theme', {
    bullying: 7,
    threat: 6,
    stalking: 5,
    fraud: 3,
    gossip: 3,
    theft: 2,
    force: 0,
  });

  const result = protectReport(report(26, [themes]));

  expect(result).toEqual({
    kind: 'tables',
    withheld: [],
    tables: [
      {
        id: 'total',
        title: 'Total',
        unit: 'cases',
        population: 'all cases',
        dimensions: [],
        cells: [],
        total: 26,
      },
      {
        id: 'theme',
        title: 'Title of theme',
        unit: 'cases',
        population: 'all cases',
        dimensions: [
          {
            id: 'theme',
            multi: false,
            classes: [
              { id: 'bullying', label: 'BULLYING', members: ['bullying'] },
              { id: 'threat', label: 'THREAT', members: ['threat'] },
              { id: 'stalking', label: 'STALKING', members: ['stalking'] },
              {
                id: 'merged',
                label: 'Other (4): FRAUD, GOSSIP, THEFT, FORCE',
                members: ['fraud', 'gossip', 'theft', 'force'],
              },
            ],
            structuralZeros: [],
          },
        ],
        cells: [
          { at: { theme: 'bullying' }, status: 'shown', value: 7 },
          { at: { theme: 'threat' }, status: 'shown', value: 6 },
          { at: { theme: 'stalking' }, status: 'shown', value: 5 },
          { at: { theme: 'merged' }, status: 'shown', value: 8 },
        ],
        total: 26,
      },
    ],
  });
  if (result.kind === 'tables') for (const table of result.tables) publishedTable.parse(table);
});

test('Hogeschool Utrecht 2021-2022: 90 and 84 where no other reporter can occur, else one of them is merged', () => {
  const counts = { staff: 90, student: 84, pupil: 0, parent: 0 };
  const singles = (structuralZeros: string[]) => {
    const result = protectReport(report(174, [counted('reporter', counts, structuralZeros)]));
    const cells = result.kind === 'tables' ? (result.tables[1]?.cells ?? []) : [];
    return cells.filter((cell) => cell.at.reporter !== 'merged').map((cell) => cell.value);
  };

  expect(singles(['pupil', 'parent'])).toEqual([90, 84]);
  expect(singles([])).toEqual([90]);
});

test('how many cases stand in several classes is a table of its own beside that of the mentions', () => {
  const { several, ...table } = mentionsOf([20, 12, 9, 8, 3, 2, 0], { cases: 40, several: 14 });
  const counts = Object.fromEntries(table.classes.map((c) => [c.code, c.count]));
  const label = 'Cases with more than one theme';
  const themes = {
    ...counted('theme', counts),
    several: several && { label, ...several },
    safeSizeOf: table.safeSizeOf,
  };

  const result = protectReport(report(40, [themes]));

  const tables = result.kind === 'tables' ? result.tables : [];
  expect(tables.map(({ id, unit }) => [id, unit])).toEqual([
    ['total', 'cases'],
    ['theme', 'mentions'],
    ['theme_several', 'cases'],
  ]);
  expect(tables[2]).toEqual({
    id: 'theme_several',
    title: label,
    unit: 'cases',
    population: 'all cases',
    dimensions: [
      {
        id: 'several',
        multi: false,
        classes: [{ id: 'several', label, members: ['several'] }],
        structuralZeros: [],
      },
    ],
    cells: [{ at: { several: 'several' }, status: 'shown', value: 14 }],
    total: null,
  });
  for (const one of tables) publishedTable.parse(one);
});

test.each([
  { cases: 9, distinctReporters: 9, distinctAccused: 9, threshold: 3 },
  { cases: 30, distinctReporters: 9, distinctAccused: 30, threshold: 5 },
  { cases: 30, distinctReporters: 30, distinctAccused: 4, threshold: 5 },
  { cases: 11, distinctReporters: 11, distinctAccused: 11, threshold: 10 },
  { cases: 0, distinctReporters: 0, distinctAccused: 0, threshold: 5 },
])('too few cases or persons give no number at all: %o', ({ cases, ...few }) => {
  const result = protectReport(report(cases, [counted('theme', { a: cases, b: 0 })], few));

  expect(result).toEqual({ kind: 'tooFew' });
});

test('a table with nothing left to print is named without a reason, the others are printed', () => {
  const result = protectReport(
    report(12, [counted('theme', { a: 4, b: 4, c: 4 }), counted('channel', { x: 6, y: 6 })]),
  );

  expect(result).toMatchObject({
    kind: 'tables',
    withheld: ['theme'],
    tables: [{ id: 'total' }, { id: 'channel' }],
  });
});

test('a dimension with one possible class is never printed, whoever stands in it', () => {
  const result = protectReport(report(12, [counted('reporter', { staff: 12, student: 0 }, ['student'])]));

  expect(result).toMatchObject({ withheld: ['reporter'] });
});

test.each([
  ['structural zero', report(20, [counted('theme', { a: 19, b: 1 }, ['b'])])],
  ['do not add up', report(20, [counted('theme', { a: 12, b: 7 })])],
  ['no code may be', report(20, [counted('theme', { a: 12, merged: 8 })])],
  ['threshold out of range', report(20, [], { threshold: 2 })],
])('input that contradicts itself is refused: %s', (message, input) => {
  expect(() => protectReport(input)).toThrow(message);
});

test('a case with several themes stands in one class of a partition', () => {
  expect(soleCode(['bullying'])).toBe('bullying');
  expect(soleCode(['bullying', 'bullying'])).toBe('bullying');
  expect(soleCode(['bullying', 'threat'])).toBe('several');
  expect(soleCode([])).toBe('none');
});
