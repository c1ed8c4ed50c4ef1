import { expect, test } from 'vitest';
import { readHeadcounts } from '../../../src-main/import/readHeadcounts.ts';

const HEADER = 'organisatie;onderdeel;medewerkers;van;tot;melders';
const read = (...rows: string[]) =>
  readHeadcounts(Buffer.from([HEADER, ...rows].join('\n')), { dateOrder: 'day_first', today: '2026-01-01' });

test('an organisation, its departments and who can report there are read', async () => {
  const { good, bad } = await read(
    'Waterschap;;400;1-1-2025;31-12-2030;Medewerker|stagiair',
    'Waterschap;Beheer;60;;;',
  );
  expect(bad).toEqual([]);
  expect(good).toEqual([
    {
      line: 2,
      organisation: 'Waterschap',
      department: null,
      headcount: 400,
      from: '2025-01-01',
      to: '2030-12-31',
      reporterTypes: ['employee', 'intern'],
    },
    {
      line: 3,
      organisation: 'Waterschap',
      department: 'Beheer',
      headcount: 60,
      from: null,
      to: null,
      reporterTypes: null,
    },
  ]);
});

test.each([
  ['no organisation', ';Beheer;60;;;', 'organisatie'],
  ['nobody works there', 'Waterschap;;0;;;', 'medewerkers'],
  ['fewer than nobody', 'Waterschap;;-5;;;', 'medewerkers'],
  ['half a person', 'Waterschap;;12,5;;;', 'medewerkers'],
  ['an end before the start', 'Waterschap;;10;2-1-2025;1-1-2025;', 'tot'],
  ['a day that does not exist', 'Waterschap;;10;30-2-2025;;', 'van'],
  ['an unknown kind of reporter', 'Waterschap;;10;;;medewerker|poes', 'melders'],
  ['reporters on a department', 'Waterschap;Beheer;10;;;medewerker', 'melders'],
])('%s is refused', async (_name, row, column) => {
  const { good, bad } = await read(row);
  expect(good).toEqual([]);
  expect(bad).toMatchObject([{ line: 2, column, sentence: expect.stringMatching(/^Regel 2, kolom .+\.$/) }]);
});

test('two headcounts for the same people and time are refused, for the next year they are not', async () => {
  const { good, bad } = await read(
    'W;B;10;1-1-2024;31-12-2024;',
    'w;b;12;1-1-2025;;',
    'W;B;13;1-6-2025;;',
    'W;;50;;;',
  );
  expect(good.map(({ line }) => line)).toEqual([2, 3, 5]);
  expect(bad).toMatchObject([{ line: 4, column: 'onderdeel', sentence: expect.stringContaining('regel 3') }]);
});
