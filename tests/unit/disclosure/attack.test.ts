import { expect, test } from 'vitest';
import {
  attackOneWay,
  type Exposure,
  everyMentions,
  everyTable,
} from '../../../src-shared/disclosure/attackOneWay.ts';
import { mentionsToSpare } from '../../../src-shared/disclosure/caseSets.ts';
import type { OneWayOutcome, OneWayRule, OneWayTable } from '../../../src-shared/disclosure/oneWayTable.ts';
import { protectOneWay } from '../../../src-shared/disclosure/protectOneWay.ts';
import { codes, mentionsOf } from './tables.ts';

const upTo = (most: number, least: number) => Array.from({ length: most - least + 1 }, (_, i) => least + i);

test.each([
  { threshold: 3, classes: [2, 3, 4, 5], most: 14 },
  { threshold: 3, classes: [6], most: 11 },
  { threshold: 4, classes: [2, 3, 4, 5], most: 14 },
  { threshold: 5, classes: [2, 3, 4, 5], most: 14 },
  { threshold: 3, classes: [2, 3], most: 30 },
  { threshold: 5, classes: [2, 3], most: 40 },
  { threshold: 5, classes: [4], most: 22 },
  { threshold: 10, classes: [2, 3], most: 45 },
])('a reader who knows the rule cannot exclude 0 or T + 2 for any hidden class: T = %o', (all) => {
  for (const size of all.classes) {
    for (const cases of upTo(all.most, all.threshold + 2)) {
      expect(attackOneWay(protectOneWay, everyTable(codes(size), cases, all.threshold))).toEqual([]);
    }
  }
});

const mentions = [
  { size: 2, threshold: 3, most: 24 },
  { size: 2, threshold: 5, most: 30 },
  { size: 3, threshold: 3, most: 14 },
];

test.each(mentions)(
  'nor in a table of mentions, nor of the number of cases with several codes where it is not printed: %o',
  ({ size, threshold, most }) => {
    for (const cases of upTo(most, 10)) {
      expect(attackOneWay(protectOneWay, everyMentions(codes(size), cases, threshold))).toEqual([]);
    }
  },
);

test('nor where the number of cases with several codes is printed beside a merged class', () => {
  const exposed = attackOneWay(protectOneWay, mentionsBeyondCases(16, 3));

  const showsFirst = ({ outcome }: Exposure) =>
    outcome.kind === 'printed' && outcome.shown.some((c) => c.code === 'c0');
  expect(exposed.filter(showsFirst)).toEqual([]);
});

test.each(mentions)('nor how many cases carry one code alone, or none, to within T: %o', (all) => {
  for (const cases of upTo(all.most, 10)) {
    expect(narrow(protectOneWay, everyMentions(codes(all.size), cases, all.threshold))).toEqual([]);
  }
});

test('the attack finds two classes of exactly 4 when only small classes are merged', () => {
  const exposed = attackOneWay(mergeSmallOnly, everyTable(codes(3), 14, 5));

  const merged = { codes: ['c1', 'c2'], count: 8 };
  const outcome = { kind: 'printed', shown: [{ code: 'c0', count: 6 }], merged, several: null };
  expect(exposed).toContainEqual({ outcome, of: 'c1', lowest: 4, highest: 4 });
});

test('the attack finds the small class when one class joins it, whatever the sum gives away', () => {
  const exposed = attackOneWay(mergeWithSmallest, everyTable(codes(3), 14, 3));

  expect(exposed).not.toEqual([]);
});

test('the attack finds a number of cases with several themes that the sum of the mentions tells', () => {
  const printAll = (table: OneWayTable): OneWayOutcome => outcome(table, []);

  expect(attackOneWay(printAll, everyMentions(codes(2), 10, 3)).map((e) => e.of)).toContain('several');
});

test('the attack finds a merged class that the number of cases with several themes gives away', () => {
  const exposed = attackOneWay(mergeAsCounts, everyMentions(codes(3), 12, 3));

  expect(exposed.map((e) => e.of)).toContain('c2');
});

test('the attack finds how many cases carry one of two themes alone, when all but that is printed', () => {
  expect(narrow(mergeAsCounts, everyMentions(codes(2), 12, 3))).not.toEqual([]);
});

/** Decides on a table of mentions as if it were single-valued, and prints how many cases have several codes. */
function mergeAsCounts(table: OneWayTable): OneWayOutcome {
  const cases = table.classes.reduce((sum, c) => sum + c.count, 0);
  if (cases <= table.cases || !table.several) return { kind: 'withheld' };
  const merged = protectOneWay({ ...table, cases, several: null });
  return merged.kind === 'withheld' ? merged : { ...merged, several: table.several.count };
}

/**
 * One set of cases for every choice of four counts and of the cases with several codes, where the mentions exceed the
 * cases and the first code can be printed. An outcome that prints the first code has all its tables among these.
 */
function* mentionsBeyondCases(cases: number, threshold: number): Generator<OneWayTable> {
  const all = upTo(cases, 0);
  for (const first of upTo(cases - threshold, threshold)) {
    for (const counts of all.flatMap((b) => all.flatMap((c) => all.map((d) => [first, b, c, d])))) {
      if (counts.reduce((sum, count) => sum + count, 0) <= cases) continue;
      for (const several of upTo(cases - threshold, threshold)) {
        if (mentionsToSpare(counts, { cases, several }) >= 0)
          yield mentionsOf(counts, { cases, several, threshold });
      }
    }
  }
}

/** The numbers of cases with one printed code alone, or with none, that a reader of a printed table knows to within T. */
function narrow(rule: OneWayRule, tables: Iterable<OneWayTable>): string[] {
  const ranges = new Map<string, [number, number]>();
  let threshold = 0;
  for (const table of tables) {
    const outcome = rule(table);
    if (outcome.kind === 'withheld') continue;
    threshold = table.threshold;
    const every = table.classes.map((c) => c.code);
    const carrying = table.safeSizeOf(every);
    const numbers: [string, number][] = [['none', table.cases - carrying]];
    for (const { code } of outcome.shown)
      numbers.push([code, carrying - table.safeSizeOf(every.filter((other) => other !== code))]);
    for (const [of, value] of numbers) {
      const key = `${of} in ${JSON.stringify(outcome)}`;
      const [lowest, highest] = ranges.get(key) ?? [value, value];
      ranges.set(key, [Math.min(lowest, value), Math.max(highest, value)]);
    }
  }
  return [...ranges].filter(([, [lowest, highest]]) => highest - lowest < threshold).map(([key]) => key);
}

function mergeSmallOnly(table: OneWayTable): OneWayOutcome {
  return outcome(
    table,
    table.classes.filter((c) => c.safeSize < table.threshold).map((c) => c.code),
  );
}

function mergeWithSmallest(table: OneWayTable): OneWayOutcome {
  const ascending = table.classes.toSorted((a, b) => a.count - b.count);
  const small = ascending.filter((c) => c.safeSize < table.threshold);
  return outcome(table, small.length > 0 ? ascending.slice(0, small.length + 1).map((c) => c.code) : []);
}

function outcome({ classes }: OneWayTable, merged: readonly string[]): OneWayOutcome {
  const members = classes.filter((c) => merged.includes(c.code));
  const shown = classes.filter((c) => !members.includes(c)).map(({ code, count }) => ({ code, count }));
  const count = members.reduce((sum, c) => sum + c.count, 0);
  return {
    kind: 'printed',
    shown,
    merged: members.length > 0 ? { codes: members.map((c) => c.code), count } : null,
    several: null,
  };
}
