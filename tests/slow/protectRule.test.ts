import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadHighsSolver } from '../../src-main/report/highsSolver.ts';
import type { CodedCase } from '../../src-shared/disclosure/contract/codedCase.ts';
import type { DimensionSpec, TableSpec } from '../../src-shared/disclosure/contract/tableSpec.ts';
import { type ProtectedTables, protect } from '../../src-shared/disclosure/protect/protect.ts';
import type { ProtectedTable } from '../../src-shared/disclosure/protect/protectedTable.ts';
import { casesWith, chanceThatHides, dimension, optionsFor, tableOf } from '../support/reportCases.ts';

/**
 * The attacker who knows the whole program, and of the chance only that it may have drawn anything. They think a table
 * feasible when some draw gives the same output for it. Nothing hidden may become narrower by that.
 */
const solver = await loadHighsSolver();
const T = 3;
const PUBLISHABLE = T + 2;

/** Each one-way and inner cell in the order of drawing: true when an output suppresses it. */
function hiddenCells(specs: readonly TableSpec[], output: ProtectedTables): boolean[] {
  if (output.kind !== 'tables') return [];
  const tableOf = (id: string) => output.tables.find((table) => table.id === id);
  return specs.flatMap(({ id, dimensions }) => {
    const table = tableOf(id);
    const [first] = dimensions;
    if (dimensions.length === 1 && first) {
      const printed = table?.dimensions[0]?.classes.map((one) => one.id) ?? [];
      return first.classes.map((one) => !printed.includes(one.id));
    }
    if (!table)
      return dimensions
        .map((one) => one.classes)
        .reduce((a, b) => a.flatMap(() => b))
        .map(() => true);
    return table.cells.flatMap(({ at, status }) =>
      Object.keys(at).length === 2 ? [status === 'hidden'] : [],
    );
  });
}

interface World {
  specs: readonly TableSpec[];
  cases: CodedCase[];
}

function run({ specs, cases }: World, hides: readonly boolean[]): ProtectedTables {
  return protect(specs, cases, [], optionsFor(solver, chanceThatHides(hides)));
}

function printOf(output: ProtectedTables): string {
  return JSON.stringify(output.kind === 'tables' ? [output.tables, output.withheld] : output);
}

/** All ways to spread so many cases over so many classes. */
function spreads(classes: number, cases: number): number[][] {
  if (classes === 1) return [[cases]];
  return Array.from({ length: cases + 1 }, (_, first) => first).flatMap((first) =>
    spreads(classes - 1, cases - first).map((rest) => [first, ...rest]),
  );
}

function single(spec: DimensionSpec, counts: readonly number[]): CodedCase[] {
  return casesWith(
    counts.flatMap((count, index) => Array(count).fill({ [spec.id]: [`${spec.id}${index}`] })),
  );
}

/** Some candidate with the same output fulfils the wish. */
function isThinkable(
  candidates: readonly number[][],
  gives: (candidate: readonly number[]) => boolean,
  wish: (candidate: readonly number[]) => boolean,
): boolean {
  return candidates.some((one) => wish(one) && gives(one));
}

test('a one-way table of up to five classes narrows nothing for whoever knows the rule', () => {
  let hiddenSeen = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 5 }),
      fc.integer({ min: 8, max: 12 }),
      fc.boolean(),
      fc.array(fc.nat(24), { minLength: 12, maxLength: 12 }),
      fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }),
      (size, cases, hasKnown, draws, chances) => {
        const spec = dimension('a', size, { knownClasses: hasKnown ? ['a0'] : [] });
        const specs = [tableOf(spec)];
        const counts = Array<number>(size).fill(0);
        // Skewed, so that large and small classes both occur.
        for (const draw of draws.slice(0, cases)) {
          const index = Math.floor(Math.sqrt(draw) * (size / 5.01));
          counts[index] = (counts[index] ?? 0) + 1;
        }
        const output = run(
          { specs, cases: single(spec, counts) },
          chances.map((one) => one === 0),
        );
        if (output.kind === 'tooFew') {
          expect(cases).toBeLessThan(10);
          return;
        }
        const hides = hiddenCells(specs, output);
        const printed = printOf(output);
        const known = new Map<string, boolean>();
        const gives = (candidate: readonly number[]) => {
          const before = known.get(candidate.join());
          if (before !== undefined) return before;
          const same = printOf(run({ specs, cases: single(spec, candidate) }, hides)) === printed;
          known.set(candidate.join(), same);
          return same;
        };
        const candidates = spreads(size, cases).filter((candidate) =>
          candidate.every((count, index) => hides[index] || count === counts[index]),
        );
        expect(gives(counts)).toBe(true);
        for (const [index, isHidden] of hides.entries()) {
          if (!isHidden) continue;
          hiddenSeen++;
          expect(isThinkable(candidates, gives, (one) => one[index] === 0)).toBe(true);
          expect(isThinkable(candidates, gives, (one) => (one[index] ?? 0) >= PUBLISHABLE)).toBe(true);
        }
        if (output.kind !== 'tables' || output.withheld.length > 0) return;
        const secrets = hides.flatMap((isHidden, index) => (isHidden ? [index] : []));
        // Whoever knows the first class exactly, and T - 1 reporters who stand in one class together.
        const insiders: ((one: readonly number[]) => boolean)[] = secrets.map(
          (own) => (one) => (one[own] ?? 0) >= T - 1,
        );
        if (hasKnown && hides[0]) insiders.push((one) => one[0] === counts[0]);
        for (const [attacker, knows] of insiders.entries()) {
          const own = secrets[attacker] ?? 0;
          for (const other of secrets.filter((one) => one !== own)) {
            expect(isThinkable(candidates, gives, (one) => knows(one) && one[other] === 0)).toBe(true);
            expect(isThinkable(candidates, gives, (one) => knows(one) && (one[other] ?? 0) >= T)).toBe(true);
          }
        }
      },
    ),
    { numRuns: 250 },
  );
  expect(hiddenSeen).toBeGreaterThan(200);
});

function inner(table: ProtectedTable | undefined, at: Record<string, string>) {
  const wanted = JSON.stringify(Object.entries(at).sort());
  return table?.cells.find((cell) => JSON.stringify(Object.entries(cell.at).sort()) === wanted);
}

test('a two-way table narrows nothing either, with the one-way tables beside it', () => {
  let tables = 0;
  fc.assert(
    fc.property(fc.array(fc.nat(99), { minLength: 72, maxLength: 72 }), fc.boolean(), (draws, hasKnown) => {
      const [a, b] = [dimension('a', 3, { knownClasses: hasKnown ? ['a0'] : [] }), dimension('b', 3)];
      const specs = [tableOf(a), tableOf(b), tableOf(a, b)];
      const counts = Array<number>(9).fill(0);
      for (const draw of draws) {
        const cell = Math.floor((9 * draw * draw) / 10_000);
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
      const casesOf = (those: readonly number[]) =>
        casesWith(
          those.flatMap((count, cell) =>
            Array(count).fill({ a: [`a${cell % 3}`], b: [`b${Math.floor(cell / 3)}`] }),
          ),
        );
      const output = run({ specs, cases: casesOf(counts) }, []);
      if (output.kind !== 'tables' || output.withheld.length > 0) return;
      const cross = output.tables.find(({ id }) => id === 'a_b');
      if (cross?.dimensions.some(({ classes }) => classes.some(({ id }) => id === 'merged'))) return;
      const at = counts.map((_, cell) => ({ a: `a${cell % 3}`, b: `b${Math.floor(cell / 3)}` }));
      const isHidden = at.map((place) => inner(cross, place)?.status === 'hidden');
      if (!isHidden.includes(true)) return;
      tables++;
      const hides = hiddenCells(specs, output);
      const printed = printOf(output);
      const candidates = sameMargins(counts, isHidden);
      // The values that they think feasible by the print alone, and those left of it when they know the rule.
      const byPrint = rangesOf(candidates);
      const byRule = counts.map((count) => ({ low: count, high: count }));
      for (const candidate of candidates) {
        const isOfUse = candidate.some((count, cell) => {
          const { low = 0, high = 0 } = byRule[cell] ?? {};
          return count < low || (count > high && high < PUBLISHABLE);
        });
        if (!isOfUse || printOf(run({ specs, cases: casesOf(candidate) }, hides)) !== printed) continue;
        for (const [cell, count] of candidate.entries()) {
          const one = byRule[cell];
          if (one) [one.low, one.high] = [Math.min(one.low, count), Math.max(one.high, count)];
        }
      }
      for (const [cell, { low, high }] of byPrint.entries()) {
        if (!isHidden[cell] || low >= T) continue;
        expect(byRule[cell]?.low).toBe(low);
        expect(byRule[cell]?.high).toBeGreaterThanOrEqual(Math.min(PUBLISHABLE, high));
      }
    }),
    { numRuns: 15 },
  );
  expect(tables).toBeGreaterThan(2);
});

function rangesOf(candidates: readonly number[][]): { low: number; high: number }[] {
  const [first = []] = candidates;
  return first.map((_, cell) => {
    const values = candidates.map((candidate) => candidate[cell] ?? 0);
    return { low: Math.min(...values), high: Math.max(...values) };
  });
}

/** Every 3x3 table with the same margins that differs in hidden cells alone. */
function sameMargins(counts: readonly number[], isHidden: readonly boolean[]): number[][] {
  const sum = (table: readonly number[], cells: readonly number[]) =>
    cells.reduce((total, cell) => total + (table[cell] ?? 0), 0);
  const lines = [0, 1, 2].flatMap((line) => [
    [3 * line, 3 * line + 1, 3 * line + 2],
    [line, line + 3, line + 6],
  ]);
  const found: number[][] = [];
  const table = [...counts];
  function fill(cell: number): void {
    const done = lines.filter((line) => Math.max(...line) === cell - 1);
    if (done.some((line) => sum(table, line) !== sum(counts, line))) return;
    if (cell === counts.length) {
      found.push([...table]);
      return;
    }
    if (!isHidden[cell]) {
      table[cell] = counts[cell] ?? 0;
      fill(cell + 1);
      return;
    }
    const most = Math.min(...lines.filter((line) => line.includes(cell)).map((line) => sum(counts, line)));
    for (let count = 0; count <= most; count++) {
      table[cell] = count;
      fill(cell + 1);
    }
  }
  fill(0);
  return found;
}
