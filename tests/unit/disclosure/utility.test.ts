import { expect, test } from 'vitest';
import { protectOneWay } from '../../../src-shared/disclosure/protectOneWay.ts';
import { randomOf, skewedCounts, skewedMentions, tableOf } from './tables.ts';

/** Numbers of single classes, largest first, and the share of all cases that stand in them. */
function visible(counts: readonly number[], threshold = 5): { numbers: number[]; share: number } {
  const table = tableOf(counts, threshold);
  const outcome = protectOneWay(table);
  const numbers =
    outcome.kind === 'printed' ? outcome.shown.map((c) => c.count).toSorted((a, b) => b - a) : [];
  return { numbers, share: numbers.reduce((sum, n) => sum + n, 0) / table.cases };
}

const zeros = (n: number) => Array.from({ length: n }, () => 0);

test('Tweede Kamer 2021: the three largest themes are printed, the small ones merged', () => {
  expect(visible([7, 6, 5, 3, 3, 2, ...zeros(13)])).toEqual({ numbers: [7, 6, 5], share: 18 / 26 });
});

test.each([
  { counts: [104, 38, 14, 10, 8, ...zeros(14)], numbers: [104, 38, 14, 8] },
  { counts: [104, 38, 32, ...zeros(9)], numbers: [104, 38] },
  { counts: [104, 38, 20, 9, 3, ...zeros(7)], numbers: [104, 38, 20] },
])('Hogeschool Utrecht 2021-2022: 104 and 38 are printed, of $counts', ({ counts, numbers }) => {
  expect(visible(counts).numbers).toEqual(numbers);
});

test.each([
  { of: 'Hogeschool Utrecht, reporters', counts: [90, 84], least: 1 },
  { of: 'Hogeschool Utrecht, reporters with a third type', counts: [90, 84, 0], least: 0.5 },
  { of: 'Defensie 2019', counts: [46, 20, 54, 3, 118, 119, 98], least: 0.9 },
  { of: 'Defensie 2020', counts: [29, 14, 19, 0, 82, 107, 63], least: 0.9 },
  { of: 'Defensie 2021', counts: [28, 14, 16, 0, 92, 83, 81, 55, 2], least: 0.9 },
  { of: 'Rijksuniversiteit Groningen 2022', counts: [56, 54, 55, 24, 0], least: 0.85 },
  { of: 'Rijksuniversiteit Groningen 2023', counts: [32, 64, 78, 29, 0], least: 0.65 },
  { of: 'Erasmus 2015, reports', counts: [15, 41, 0], least: 0.7 },
  { of: 'Avans 2013, places', counts: [41, 3, 13], least: 0.7 },
  { of: 'Avans 2016', counts: [17, 6, 25, 4, 4, 3, 3, 2, 1, 0], least: 0.7 },
  { of: 'Facilicom 2014', counts: [14, 41, 0, 0], least: 0.7 },
])('$of: at least $least of the cases stay visible', ({ counts, least }) => {
  expect(visible(counts).share).toBeGreaterThanOrEqual(least);
});

/** Each `least` lies a little below what was measured: the rule may become better, never much worse. */
test.each([
  { cases: 20, classes: 12, threshold: 5, least: 0.35 },
  { cases: 40, classes: 12, threshold: 5, least: 0.55 },
  { cases: 80, classes: 12, threshold: 5, least: 0.77 },
  { cases: 174, classes: 12, threshold: 5, least: 0.8 },
  { cases: 80, classes: 19, threshold: 5, least: 0.64 },
  { cases: 40, classes: 4, threshold: 5, least: 0.65 },
  { cases: 40, classes: 12, threshold: 3, least: 0.7 },
  { cases: 174, classes: 12, threshold: 10, least: 0.75 },
])('of $cases cases over $classes skewed classes, $least stay visible at T = $threshold', (setting) => {
  const { cases, classes, threshold, least } = setting;
  const random = randomOf(cases + classes);
  const shares = Array.from(
    { length: 200 },
    () => visible(skewedCounts(random, cases, classes), threshold).share,
  );

  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThanOrEqual(least);
});

/** `printed` is the share of reports that have the table, `visible` the mean share of mentions in rows of one theme. */
test.each([
  { cases: 20, classes: 19, threshold: 5, twice: 0.3, printed: 0.45, visible: 0.17 },
  { cases: 30, classes: 19, threshold: 5, twice: 0.3, printed: 0.85, visible: 0.35 },
  { cases: 40, classes: 12, threshold: 5, twice: 0.3, printed: 0.97, visible: 0.62 },
  { cases: 40, classes: 19, threshold: 5, twice: 0.3, printed: 0.97, visible: 0.48 },
  { cases: 80, classes: 12, threshold: 5, twice: 0.3, printed: 0.97, visible: 0.8 },
  { cases: 80, classes: 19, threshold: 5, twice: 0.3, printed: 0.97, visible: 0.7 },
  { cases: 174, classes: 12, threshold: 5, twice: 0.3, printed: 0.88, visible: 0.83 },
  { cases: 174, classes: 19, threshold: 5, twice: 0.3, printed: 0.95, visible: 0.85 },
  { cases: 40, classes: 19, threshold: 3, twice: 0.3, printed: 0.97, visible: 0.7 },
  { cases: 40, classes: 19, threshold: 5, twice: 0.1, printed: 0.4, visible: 0.2 },
  { cases: 80, classes: 19, threshold: 5, twice: 0.1, printed: 0.9, visible: 0.62 },
])('of $cases cases, $twice with two of $classes themes, the table is there at T = $threshold', (setting) => {
  const random = randomOf(setting.cases + setting.classes);
  const shares = Array.from({ length: 200 }, () => {
    const table = skewedMentions(random, setting);
    const outcome = protectOneWay(table);
    if (outcome.kind === 'withheld') return null;
    const mentions = table.classes.reduce((sum, c) => sum + c.count, 0);
    return outcome.shown.reduce((sum, c) => sum + c.count, 0) / mentions;
  });

  const printed = shares.filter((share) => share !== null);
  expect(printed.length / shares.length).toBeGreaterThanOrEqual(setting.printed);
  expect(printed.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThanOrEqual(
    setting.visible,
  );
});
