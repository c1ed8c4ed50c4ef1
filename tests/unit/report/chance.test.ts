import { expect, test } from 'vitest';
import { chanceFrom } from '../../../src-main/report/chance.ts';

function draw(seed: string, count: number): number[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, () => chance.next());
}

/** Pearson's statistic of how evenly values from 0 up to 1 fall in so many bins. */
function chiSquare(values: readonly number[], bins: number): number {
  const counts = Array<number>(bins).fill(0);
  for (const value of values) counts[Math.floor(value * bins)] = (counts[Math.floor(value * bins)] ?? 0) + 1;
  const expected = values.length / bins;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

test('the same seed gives the same draws, whatever another instance draws meanwhile', () => {
  const [one, other] = [chanceFrom('een'), chanceFrom('een')];
  const first = Array.from({ length: 100 }, () => one.next());
  expect(Array.from({ length: 100 }, () => other.next())).toEqual(first);
  const [apart, beside] = [chanceFrom('een'), chanceFrom('twee')];
  const mixed = Array.from({ length: 100 }, () => {
    beside.next();
    return apart.next();
  });
  expect(mixed).toEqual(first);
});

test('seeds that look alike draw nothing alike', () => {
  const draws = ['een', 'eem', 'een ', 'Een', ''].map((seed) => draw(seed, 200));
  expect(new Set(draws.flat()).size).toBe(1000);
});

test('draws are known values, so that a report can be made again years later', () => {
  expect(draw('een', 3)).toEqual([0.24603575996200477, 0.8604158948753471, 0.45502794164217597]);
});

test('draws are spread evenly, one by one, in pairs, and over the first draws of many seeds', () => {
  for (const seed of ['x', 'y', 'z']) {
    const values = draw(seed, 10_000);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    // With 99 degrees of freedom, one in a million exceeds 180.
    expect(chiSquare(values, 100)).toBeLessThan(180);
    const pairs = values.flatMap((value, index) =>
      index % 2 === 0 ? [(Math.floor(value * 10) + (values[index + 1] ?? 0)) / 10] : [],
    );
    expect(chiSquare(pairs, 100)).toBeLessThan(180);
  }
  const firsts = Array.from({ length: 10_000 }, (_, seed) => chanceFrom(`seed ${seed}`).next());
  expect(chiSquare(firsts, 100)).toBeLessThan(180);
});
