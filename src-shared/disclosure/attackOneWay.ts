import { MARGIN } from './mergeCover.ts';
import type { OneWayOutcome, OneWayRule, OneWayTable } from './oneWayTable.ts';

/** What a reader who knows the rule finds out about a number that is not printed: it lies in lowest..highest. */
export interface Exposure {
  outcome: OneWayOutcome;
  /** A class code, or `several`. */
  of: string;
  lowest: number;
  highest: number;
}

/**
 * The reader who knows the rule and has all the time of the world: applies the rule to every possible table, groups
 * the tables by outcome, and looks how far each number that is not printed varies within a group. Returns those that
 * cannot be both 0 and threshold + MARGIN. Knows nothing of how the rule works. The tables must share their class
 * codes, cases and threshold.
 */
export function attackOneWay(rule: OneWayRule, tables: Iterable<OneWayTable>): Exposure[] {
  const byOutcome = new Map<string, { outcome: OneWayOutcome; ranges: Map<string, [number, number]> }>();
  let threshold = 0;
  for (const table of tables) {
    threshold = table.threshold;
    const outcome = rule(table);
    const key = JSON.stringify(outcome);
    const seen = byOutcome.get(key) ?? { outcome, ranges: new Map<string, [number, number]>() };
    byOutcome.set(key, seen);
    for (const [of, value] of unprinted(table, outcome)) {
      const [lowest, highest] = seen.ranges.get(of) ?? [value, value];
      seen.ranges.set(of, [Math.min(lowest, value), Math.max(highest, value)]);
    }
  }
  return [...byOutcome.values()].flatMap(({ outcome, ranges }) =>
    [...ranges]
      .map(([of, [lowest, highest]]) => ({ outcome, of, lowest, highest }))
      .filter(({ lowest, highest }) => lowest > 0 || highest < threshold + MARGIN),
  );
}

function unprinted({ classes, several }: OneWayTable, outcome: OneWayOutcome): [string, number][] {
  const shown = outcome.kind === 'printed' ? outcome.shown.map((c) => c.code) : [];
  const hidden = classes.filter((c) => !shown.includes(c.code));
  const numbers = hidden.map((c): [string, number] => [c.code, c.count]);
  const isTold = outcome.kind === 'printed' && outcome.several !== null;
  return several === null || isTold ? numbers : [...numbers, ['several', several.count]];
}

/** Every single-valued table of `cases` cases over these classes. */
export function* everyTable(
  codes: readonly string[],
  cases: number,
  threshold: number,
): Generator<OneWayTable> {
  for (const counts of compositions(cases, codes.length)) {
    const classes = codes.map((code, i) => ({ code, count: counts[i] ?? 0, safeSize: counts[i] ?? 0 }));
    yield {
      classes,
      cases,
      threshold,
      several: null,
      safeSizeOf: countIn(
        codes.map((code) => [code]),
        counts,
      ),
    };
  }
}

/** Every way in which `cases` cases can each carry any set of these codes, the empty set included. */
export function* everyMentions(
  codes: readonly string[],
  cases: number,
  threshold: number,
): Generator<OneWayTable> {
  const sets = Array.from({ length: 2 ** codes.length }, (_, bits) =>
    codes.filter((_, i) => (bits >> i) & 1),
  );
  for (const times of compositions(cases, sets.length)) {
    const safeSizeOf = countIn(sets, times);
    const classes = codes.map((code) => {
      const count = safeSizeOf([code]);
      return { code, count, safeSize: count };
    });
    const several = times.reduce((sum, n, i) => sum + ((sets[i]?.length ?? 0) > 1 ? n : 0), 0);
    yield { classes, cases, threshold, several: { count: several, safeSize: several }, safeSizeOf };
  }
}

/** How many cases carry any of some codes, when each set is carried so many times. */
function countIn(sets: readonly string[][], times: readonly number[]): OneWayTable['safeSizeOf'] {
  return (some) =>
    sets.reduce((sum, set, i) => sum + (set.some((code) => some.includes(code)) ? (times[i] ?? 0) : 0), 0);
}

/** All ways to write `sum` as `parts` numbers from 0, in order. */
function* compositions(sum: number, parts: number): Generator<number[]> {
  if (parts === 1) {
    yield [sum];
    return;
  }
  for (let first = 0; first <= sum; first++) {
    for (const rest of compositions(sum - first, parts - 1)) yield [first, ...rest];
  }
}
