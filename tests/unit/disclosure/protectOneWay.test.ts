import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSets, dealSets, mentionsToSpare } from '../../../src-shared/disclosure/caseSets.ts';
import type { OneWayOutcome, OneWayTable } from '../../../src-shared/disclosure/oneWayTable.ts';
import { safeSize } from '../../../src-shared/disclosure/oneWayTable.ts';
import { protectOneWay } from '../../../src-shared/disclosure/protectOneWay.ts';
import { verifyOneWay } from '../../../src-shared/disclosure/verifyOneWay.ts';
import { codes, mentionsOf, randomOf, tableOf } from './tables.ts';

/** Cases over 2 to 19 codes, one each or any number, in which a person may stand in several cases. */
const anyTable: fc.Arbitrary<OneWayTable> = fc
  .record({
    threshold: fc.integer({ min: 3, max: 10 }),
    multi: fc.boolean(),
    classes: fc.integer({ min: 2, max: 19 }),
    cases: fc.oneof(fc.integer({ min: 12, max: 40 }), fc.integer({ min: 12, max: 200 })),
    twice: fc.double({ min: 0, max: 1, noNaN: true }),
    none: fc.double({ min: 0, max: 0.3, noNaN: true }),
    persons: fc.oneof({ weight: 4, arbitrary: fc.constant(Infinity) }, fc.integer({ min: 1, max: 40 })),
    skew: fc.double({ min: 0.5, max: 4, noNaN: true }),
    seed: fc.integer(),
  })
  .map(({ threshold, multi, classes, cases, twice, none, persons, skew, seed }) => {
    const random = randomOf(seed);
    const pick = () => `c${Math.floor(random() ** skew * classes)}`;
    const sets = Array.from({ length: cases }, (_, i) => {
      const first = multi && random() < none ? [] : [pick()];
      const rest = multi && random() < twice ? [pick(), pick()] : [];
      return { codes: new Set([...first, ...rest]), person: Math.min(i, Math.floor(random() * persons)) };
    });
    const countOf = (holds: (set: Set<string>) => boolean) => {
      const holding = sets.filter((set) => holds(set.codes));
      return { count: holding.length, safeSize: new Set(holding.map((set) => set.person)).size };
    };
    return {
      classes: codes(classes).map((code) => ({ code, ...countOf((set) => set.has(code)) })),
      cases,
      threshold,
      several: multi ? countOf((set) => set.size > 1) : null,
      safeSizeOf: (some) => countOf((set) => some.some((code) => set.has(code))).safeSize,
    };
  });

const holds = (promise: (table: OneWayTable, outcome: OneWayOutcome) => void) =>
  fc.assert(
    fc.property(anyTable, (table) => {
      promise(table, protectOneWay(table));
    }),
    { numRuns: 1500 },
  );

test('no printed number is below the threshold, nor are the persons behind it', () => {
  holds((table, outcome) => {
    if (outcome.kind === 'withheld') return;
    for (const { code } of outcome.shown) {
      expect(table.classes.find((c) => c.code === code)?.safeSize).toBeGreaterThanOrEqual(table.threshold);
    }
    if (outcome.several !== null) expect(table.several?.safeSize).toBeGreaterThanOrEqual(table.threshold);
    if (outcome.merged === null) return;
    expect(outcome.merged.count).toBeGreaterThanOrEqual(table.threshold + 2);
    expect(table.safeSizeOf(outcome.merged.codes)).toBeGreaterThanOrEqual(table.threshold);
  });
});

test('every class is printed once, alone or merged, and the numbers add up to the table', () => {
  holds((table, outcome) => {
    if (outcome.kind === 'withheld') return;
    const all = [...outcome.shown.map((c) => c.code), ...(outcome.merged?.codes ?? [])];
    expect(all.toSorted()).toEqual(table.classes.map((c) => c.code).toSorted());
    const sum = outcome.shown.reduce((a, c) => a + c.count, outcome.merged?.count ?? 0);
    expect(sum).toBe(table.classes.reduce((a, c) => a + c.count, 0));
  });
});

test('every outcome is verified by witnesses', () => {
  holds((table, outcome) => expect(verifyOneWay(protectOneWay, table, outcome)).toEqual({ ok: true }));
});

test('the order of the classes changes no number', () => {
  const numbers = (outcome: OneWayOutcome) =>
    outcome.kind === 'printed' && [outcome.shown.map((c) => c.count).toSorted(), outcome.merged?.count];
  holds((table, outcome) => {
    const turned = { ...table, classes: table.classes.toReversed() };
    expect(numbers(protectOneWay(turned))).toEqual(numbers(outcome));
  });
});

test('an ample class that joins the small ones is not told from them', () => {
  const other = tableOf([20, 0, 9, 0]);

  expect(protectOneWay(tableOf([20, 9, 0, 0]))).toEqual(protectOneWay(other));
});

test('cases of one reporter are as small as one person', () => {
  expect(safeSize({ cases: 12, reporters: 1 })).toBe(1);
  expect(safeSize({ cases: 12, reporters: 9, accused: 2 })).toBe(2);

  const table = tableOf([40, 20, 12]);
  const classes = table.classes.map((c) => (c.code === 'c2' ? { ...c, safeSize: 1 } : c));
  expect(protectOneWay({ ...table, classes })).toEqual({
    kind: 'printed',
    shown: [{ code: 'c0', count: 40 }],
    merged: { codes: ['c1', 'c2'], count: 32 },
    several: null,
  });
});

test('a table in which nothing is small is printed whole', () => {
  expect(protectOneWay(tableOf([90, 84]))).toMatchObject({ kind: 'printed', merged: null });
});

test('a merged class of one reporter takes another class in', () => {
  const table = tableOf([40, 20, 4, 4, 4]);
  const alone = { kind: 'printed', shown: [{ count: 40 }, { count: 20 }], merged: { count: 12 } };
  expect(protectOneWay(table)).toMatchObject(alone);

  const small = ['c2', 'c3', 'c4'];
  const safeSizeOf = (some: readonly string[]) =>
    some.every((code) => small.includes(code)) ? 1 : table.safeSizeOf(some);
  expect(protectOneWay({ ...table, safeSizeOf })).toMatchObject({
    kind: 'printed',
    shown: [{ count: 40 }],
    merged: { count: 32 },
  });
});

test('where the mentions exceed the cases, the number of cases with several codes is told, or nothing', () => {
  const counts = [20, 12, 9, 8, 3, 2, 0];
  const themes = (several: number, cases = 40) => protectOneWay(mentionsOf(counts, { cases, several }));

  expect(themes(14)).toMatchObject({ kind: 'printed', several: 14 });
  expect(themes(14, 60)).toMatchObject({ kind: 'printed', several: null });
  expect(themes(4, 51)).toEqual({ kind: 'withheld' });
  expect(protectOneWay(mentionsOf([30, 25, 20, 10, 3, 2, 0], { cases: 40, several: 36 }))).toEqual({
    kind: 'withheld',
  });
});

test('cases with several codes of one reporter are not told', () => {
  const table = mentionsOf([20, 12, 9, 8, 3, 2, 0], { cases: 40, several: 14 });

  expect(protectOneWay({ ...table, several: { count: 14, safeSize: 4 } })).toEqual({ kind: 'withheld' });
});

test('two codes in more mentions than cases are never printed: every overlap would be known', () => {
  for (const several of [5, 8, 10]) {
    const table = mentionsOf([20, 30], { cases: 40, several: several + 10 });
    expect(protectOneWay(table)).toEqual({ kind: 'withheld' });
  }
});

test('a table of mentions is withheld when it tells that all cases but a few have a theme', () => {
  const themes = (counts: number[]) => protectOneWay(mentionsOf(counts, { cases: 40, several: 16 })).kind;

  expect(themes([38, 14, 12, 8])).toBe('withheld');
  expect(themes([33, 14, 12, 8])).toBe('printed');
});

test('cases are dealt with the counts that they must have, exactly when there are any', () => {
  const wanted = fc.record({
    counts: fc.array(fc.nat(12), { minLength: 1, maxLength: 5 }),
    cases: fc.integer({ min: 1, max: 14 }),
    several: fc.nat(14),
  });
  fc.assert(
    fc.property(wanted, ({ counts, cases, several }) => {
      fc.pre(several <= cases);
      const sets = dealSets(new Map(counts.map((count, i) => [`c${i}`, count])), { cases, several });
      expect(sets !== undefined).toBe(mentionsToSpare(counts, { cases, several }) >= 0);
      if (sets === undefined) return;
      const table = countSets(sets, { codes: codes(counts.length), threshold: 3, multi: true });
      expect(table.classes.map((c) => c.count)).toEqual(counts);
      expect([table.cases, table.several?.count]).toEqual([cases, several]);
    }),
  );
});

test('whatever sets of codes the cases carry, there is room for their mentions', () => {
  const sets = fc.array(fc.subarray(codes(5)), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(sets, (some) => {
      const { classes, cases, several } = countSets(some, { codes: codes(5), threshold: 3, multi: true });
      const counts = classes.map((c) => c.count);
      expect(mentionsToSpare(counts, { cases, several: several?.count ?? 0 })).toBeGreaterThanOrEqual(0);
    }),
  );
});

test.each([
  ['too few cases for any table', { ...tableOf([3, 3]) }],
  ['do not add up', { ...tableOf([20, 10]), cases: 31 }],
  [
    'occurs twice',
    { ...tableOf([20, 10]), classes: tableOf([20, 10]).classes.map((c) => ({ ...c, code: 'x' })) },
  ],
  ['cannot have this count', tableOf([20.5, 9.5])],
  ['cannot have this count', tableOf([30, -2])],
  ['no cases can have', { ...tableOf([20, 10]), cases: 20, several: { count: 2, safeSize: 2 } }],
])('a table that contradicts itself is refused: %s', (message, table) => {
  expect(() => protectOneWay(table)).toThrow(message);
});

test('verification refuses a merge of small classes only, and names a class that is given away', () => {
  const mergeSmallOnly = (table: OneWayTable): OneWayOutcome => {
    const small = table.classes.filter((c) => c.count < table.threshold);
    const shown = table.classes.filter((c) => !small.includes(c)).map(({ code, count }) => ({ code, count }));
    const merged = { codes: small.map((c) => c.code), count: small.reduce((sum, c) => sum + c.count, 0) };
    return { kind: 'printed', shown, merged, several: null };
  };
  const table = tableOf([30, 4, 3]);

  expect(verifyOneWay(mergeSmallOnly, table, mergeSmallOnly(table))).toEqual({ ok: false, code: 'c1' });
});

test('verification refuses a printed number below the threshold', () => {
  const printAll = ({ classes }: OneWayTable): OneWayOutcome => ({
    kind: 'printed',
    shown: classes,
    merged: null,
    several: null,
  });
  const table = tableOf([30, 4]);

  expect(verifyOneWay(printAll, table, printAll(table))).toEqual({ ok: false, code: 'c1' });
});

test('the largest tables are verified', () => {
  for (const threshold of [3, 5, 10]) {
    for (let spread = 1; spread < 12; spread++) {
      const table = tableOf(
        codes(19).map((_, i) => (i * spread) % 23),
        threshold,
      );
      expect(verifyOneWay(protectOneWay, table, protectOneWay(table))).toEqual({ ok: true });
    }
  }
});
