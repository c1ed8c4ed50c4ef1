import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadHighsSolver } from '../../../src-main/report/highsSolver.ts';
import { FailedCheck } from '../../../src-shared/disclosure/contract/failedCheck.ts';
import type { Form, Solver } from '../../../src-shared/disclosure/contract/solver.ts';
import {
  Cancelled,
  formValue,
  type LinearSystem,
  type Pattern,
} from '../../../src-shared/disclosure/protect/linearSystem.ts';
import { findOptimalPattern } from '../../../src-shared/disclosure/protect/optimalPattern.ts';
import { tableSystem } from '../../support/sdcTables.ts';

const solver = await loadHighsSolver();
const T = 3;

/** Every table of so many cells and so many cases. */
function allTables(cells: number, cases: number): number[][] {
  if (cells === 1) return [[cases]];
  return Array.from({ length: cases + 1 }, (_, first) => first).flatMap((first) =>
    allTables(cells - 1, cases - first).map((rest) => [first, ...rest]),
  );
}

const memo = new Map<string, number[][]>();
function tablesOf(cells: number, cases: number): number[][] {
  const key = `${cells},${cases}`;
  const known = memo.get(key) ?? allTables(cells, cases);
  memo.set(key, known);
  return known;
}

/** Every protection interval, by trying every table; shares no code with protect. */
function isSafeByForce(system: LinearSystem, pattern: Pattern): boolean {
  const cases = system.unknowns.reduce((sum, { value }) => sum + value, 0);
  const possible = tablesOf(system.unknowns.length, cases).filter(
    (table) =>
      system.constraints.every(
        ({ form, low, high }) => low <= formValue(form, table) && formValue(form, table) <= high,
      ) && system.cells.every(({ form, value }, cell) => pattern[cell] || formValue(form, table) === value),
  );
  const values = system.targets.map(({ form }) => possible.map((table) => formValue(form, table)));
  const active = system.targets.flatMap(({ cell }, index) => (cell === null || pattern[cell] ? [index] : []));
  const sensitive = active.filter((index) => {
    const { protection } = system.targets[index] ?? {};
    const least = Math.min(...(values[index] ?? []));
    return !(protection?.kind === 'interval' && protection.above !== null && least >= protection.above);
  });
  const intervalIn = (index: number, isKnown: (table: number) => boolean) => {
    const those = (values[index] ?? []).filter((_, table) => isKnown(table));
    return { low: Math.min(...those), high: Math.max(...those), any: those.length > 0 };
  };
  for (const index of sensitive) {
    const { protection } = system.targets[index] ?? {};
    const { low, high } = intervalIn(index, () => true);
    if (protection?.kind === 'width' && low === high) return false;
    if (protection?.kind === 'interval' && (low > protection.low || high < protection.high)) return false;
  }
  for (const own of sensitive) {
    for (let count = 1; count <= (system.informed?.coalitionSize ?? 0); count++) {
      for (const other of sensitive) {
        const { low, high, any } = intervalIn(other, (table) => (values[own]?.[table] ?? 0) >= count);
        const isIn = overlap(system.targets[own]?.form ?? [], system.targets[other]?.form ?? []);
        if (any && (low > (isIn ? count : 0) || high < T)) return false;
      }
    }
  }
  return true;
}

function overlap(one: Form, other: Form): boolean {
  return one.some(([unknown]) => other.some(([same]) => same === unknown));
}

const smallTable = fc
  .tuple(
    fc.constantFrom([2, 2], [2, 3], [3, 3]),
    fc.integer({ min: 4, max: 12 }),
    fc.infiniteStream(fc.nat(8)),
  )
  .map(([[rows = 0, columns = 0], cases, draws]) => {
    const counts = Array.from({ length: rows * columns }, (_, cell) => ({
      at: [`r${cell % rows}`, `c${Math.floor(cell / rows)}`],
      count: 0,
    }));
    for (let one = 0; one < cases; one++) {
      const cell = counts[(draws.next().value ?? 0) % counts.length];
      if (cell) cell.count++;
    }
    return counts;
  });

const form = fc.record({
  requirement: fc.constantFrom('exact' as const, 'ambiguous' as const, 'closed' as const),
  margins: fc.constantFrom('cells' as const, 'printed' as const),
  coalitionSize: fc.constantFrom(0, 2),
});

function systemFor(
  counts: { at: string[]; count: number }[],
  {
    requirement,
    margins,
    coalitionSize,
  }: { requirement: 'exact' | 'ambiguous' | 'closed'; margins: 'cells' | 'printed'; coalitionSize: number },
): LinearSystem {
  const system = tableSystem(counts, { threshold: T, zeros: 'hidden', requirement, margin: 2, margins });
  return requirement === 'closed' && coalitionSize > 0
    ? { ...system, informed: { threshold: T, coalitionSize, insiders: [] } }
    : system;
}

test('every pattern that is chosen fulfils its protection intervals, by trying all tables', () => {
  fc.assert(
    fc.property(smallTable, form, (counts, options) => {
      const system = systemFor(counts, options);
      const found = findOptimalPattern(system, { solver });
      if (found === null) {
        const everything = system.cells.map(() => true);
        expect(isSafeByForce(system, everything)).toBe(false);
      } else expect(isSafeByForce(system, found.pattern)).toBe(true);
    }),
    { numRuns: 120 },
  );
});

test('no cheaper pattern is safe', () => {
  fc.assert(
    fc.property(
      smallTable.filter((counts) => counts.length <= 6),
      form,
      (counts, options) => {
        const system = systemFor(counts, options);
        const free = system.cells.flatMap(({ kind }, cell) => (kind === 'free' ? [cell] : []));
        const most = findOptimalPattern(system, { solver })?.pattern.filter(Boolean).length ?? Infinity;
        const primary = system.cells.length - free.length;
        for (let chosen = 0; chosen < 2 ** Math.min(free.length, 9); chosen++) {
          const pattern = system.cells.map(
            ({ kind }, cell) => kind === 'primary' || (chosen & (1 << free.indexOf(cell))) !== 0,
          );
          const size = pattern.filter(Boolean).length;
          if (size >= primary && size < most) expect(isSafeByForce(system, pattern)).toBe(false);
        }
      },
    ),
    { numRuns: 25 },
  );
});

const sample = tableSystem(
  [4, 1, 6, 2, 8, 5].map((count, cell) => ({ at: [`r${cell % 2}`, `c${cell >> 1}`], count })),
  { threshold: T, zeros: 'hidden', requirement: 'closed', margin: 2 },
);

test('cells that chance suppresses stay suppressed, and are the whole answer where that is safe', () => {
  const first = findOptimalPattern(sample, { solver });
  const suppressed = first?.pattern.flatMap((isSuppressed, cell) => (isSuppressed ? [cell] : [])) ?? [];
  expect(findOptimalPattern(sample, { solver, suppressed })).toMatchObject({
    pattern: first?.pattern,
    rounds: 1,
  });
});

test('a solver that gives no answer stops everything', () => {
  const silent: Solver = {
    open: (program) => ({ ...solver.open(program), minimise: () => ({ status: 'unknown' }) }),
  };
  expect(() => findOptimalPattern(sample, { solver: silent })).toThrow(FailedCheck);
});

test('a solver that answers with a table that does not add up stops everything', () => {
  const wrong: Solver = {
    open(program) {
      const model = solver.open(program);
      const off =
        (sense: 'minimise' | 'maximise'): typeof model.minimise =>
        (objective) => {
          const solution = model[sense](objective);
          if (solution.status !== 'optimal') return solution;
          return { ...solution, columns: solution.columns.map((value) => value + 1) };
        };
      const isAttack = program.columns.length === sample.unknowns.length;
      return isAttack ? { ...model, minimise: off('minimise'), maximise: off('maximise') } : model;
    },
  };
  expect(() => findOptimalPattern(sample, { solver: wrong })).toThrow(FailedCheck);
});

test('it stops when asked to', () => {
  expect(() => findOptimalPattern(sample, { solver, isCancelled: () => true })).toThrow(Cancelled);
});
