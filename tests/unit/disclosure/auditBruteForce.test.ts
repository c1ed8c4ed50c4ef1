import { beforeAll, describe, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../src-main/report/highsSolver.ts';
import { checkWitness } from '../../../src-shared/disclosure/audit/checkWitness.ts';
import { openFeasibleRegion } from '../../../src-shared/disclosure/audit/feasibleRegion.ts';
import { type AuditModel, buildModel } from '../../../src-shared/disclosure/audit/model.ts';
import { THIS } from '../../../src-shared/disclosure/audit/strata.ts';
import type { CodedCase } from '../../../src-shared/disclosure/contract/codedCase.ts';
import type { Solver } from '../../../src-shared/disclosure/contract/solver.ts';
import type { TableSpec } from '../../../src-shared/disclosure/contract/tableSpec.ts';
import type { PublishedTable } from '../../../src-shared/domain/publishedReport.ts';
import { randomOf } from '../../support/randomOf.ts';
import {
  caseOf,
  cellKey,
  dimension,
  oneWayTable,
  reportOf,
  tableSpec,
  totalTable,
  twoWayTable,
  wholeYear,
} from '../../support/reportMaker.ts';
import { yalpsSolver } from '../../support/yalpsSolver.ts';

let highs: Solver;
beforeAll(async () => {
  highs = await loadHighsSolver();
});

/** All ways to write `sum` as `parts` numbers from 0. */
function* compositions(sum: number, parts: number): Generator<number[]> {
  if (parts === 1) yield [sum];
  else
    for (let first = 0; first <= sum; first++)
      for (const rest of compositions(sum - first, parts - 1)) yield [first, ...rest];
}

/** The cases in which each kind of case occurs so many times. */
const casesOf = (kinds: readonly CodedCase['codes'][], times: readonly number[]): CodedCase[] =>
  kinds.flatMap((codes, i) => Array.from({ length: times[i] ?? 0 }, (_, n) => caseOf(`${i}-${n}`, codes)));

/** What a table says, counted anew from other cases: equal tables are what a reader cannot tell apart. */
const asPublished = (tables: readonly PublishedTable[]) =>
  JSON.stringify(tables.map((one) => [one.cells, one.total]));

function modelOf(
  cases: readonly CodedCase[],
  specs: readonly TableSpec[],
  tables: readonly PublishedTable[],
): AuditModel {
  const output = { id: THIS, scope: wholeYear, published: reportOf(tables), cases, specs };
  return buildModel([output], []);
}

/** Compares the ranges of both solvers with those over all cases that give the same tables. */
function compare(
  kinds: readonly CodedCase['codes'][],
  all: Iterable<readonly number[]>,
  truth: readonly number[],
  specs: readonly TableSpec[],
  publish: (cases: readonly CodedCase[]) => PublishedTable[],
): number {
  const tables = publish(casesOf(kinds, truth));
  const wanted = asPublished(tables);
  const model = modelOf(casesOf(kinds, truth), specs, tables);
  const found = new Map<string, [number, number]>();
  const columns = model.unknowns.columns;
  for (const times of all) {
    const cases = casesOf(kinds, times);
    if (asPublished(publish(cases)) !== wanted) continue;
    // Targets of the same model, counted in these cases.
    const other = modelOf(cases, specs, tables).truth;
    expect(other.length).toBe(columns.length);
    for (const { id, form } of model.targets) {
      const value = form.reduce((sum, [column, factor]) => sum + factor * (other[column] ?? 0), 0);
      const [low, high] = found.get(id) ?? [value, value];
      found.set(id, [Math.min(low, value), Math.max(high, value)]);
    }
  }
  for (const solver of [highs, yalpsSolver]) {
    const region = openFeasibleRegion(
      solver,
      columns.map((one) => one.high),
      model.knowledge.all,
      model.targets.map((one) => one.form),
    );
    if (region === null || region === 'unknown') throw new Error('no table');
    for (const { id, form } of model.targets) {
      const interval = region.interval(form);
      if (typeof interval === 'string') throw new Error(interval);
      expect([id, interval.low.value, interval.high.value]).toEqual([id, ...(found.get(id) ?? [])]);
      for (const { table, value } of [interval.low, interval.high])
        expect(checkWitness({ table, form, value }, columns.length, model.knowledge.all)).toBeNull();
    }
    region.close();
  }
  return model.targets.length;
}

const crossKinds = (rows: number, columns: number) =>
  Array.from({ length: rows * columns }, (_, i) => ({
    r: [`r${Math.floor(i / columns)}`],
    c: [`c${i % columns}`],
  }));
const names = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i}`);

describe('the ranges are those of all tables that give the same report', () => {
  test('of one dimension, whatever is hidden', () => {
    const spec = tableSpec(dimension('r', names('r', 4)));
    const kinds = names('r', 4).map((r) => ({ r: [r] }));
    let asked = 0;
    for (const truth of [
      [5, 4, 2, 1],
      [7, 0, 0, 5],
      [3, 3, 3, 3],
      [12, 0, 0, 0],
    ])
      for (const hidden of [['r2', 'r3'], ['r1', 'r2', 'r3'], ['r3']])
        asked += compare(kinds, compositions(12, 4), truth, [spec], (cases) => {
          const table = oneWayTable(spec, cases, new Set(hidden));
          return [totalTable(cases), ...(table ? [table] : [])];
        });
    expect(asked).toBeGreaterThanOrEqual(20);
  });

  test.each([
    [2, 2, 12],
    [2, 3, 10],
    [3, 3, 5],
  ])('of %d by %d, in random patterns', (rows, columns, cases) => {
    const random = randomOf(rows * 10 + columns);
    const specs = [
      tableSpec(dimension('r', names('r', rows))),
      tableSpec(dimension('c', names('c', columns))),
    ];
    const cross = tableSpec(dimension('r', names('r', rows)), dimension('c', names('c', columns)));
    const kinds = crossKinds(rows, columns);
    const all = [...compositions(cases, kinds.length)];
    let asked = 0;
    for (let run = 0; run < 12; run++) {
      const truth = all[Math.floor(random() * all.length)] ?? [];
      const hidden = new Set(
        kinds.filter(() => random() < 0.7).map(({ r, c }) => cellKey({ r: r[0] ?? '', c: c[0] ?? '' })),
      );
      const merged = new Set(random() < 0.3 && rows > 2 ? ['r1', 'r2'] : []);
      asked += compare(kinds, all, truth, [...specs, cross], (some) => {
        const [a, b] = [
          oneWayTable(specs[0] ?? cross, some, merged),
          oneWayTable(specs[1] ?? cross, some, new Set()),
        ];
        if (a === null || b === null) throw new Error('nothing shown');
        return [totalTable(some), a, b, twoWayTable(cross, some, [a, b], hidden)];
      });
    }
    expect(asked).toBeGreaterThan(10);
  });

  test('of codes of which a case carries any number, alone and by group', () => {
    const sets = [[], ['t0'], ['t1'], ['t0', 't1']];
    const kinds = names('r', 2).flatMap((r) => sets.map((t) => ({ r: [r], t })));
    const specs = [
      tableSpec(dimension('r', names('r', 2))),
      tableSpec(dimension('t', names('t', 2), { multi: true })),
    ];
    const cross = tableSpec(dimension('r', names('r', 2)), dimension('t', names('t', 2), { multi: true }));
    const all = [...compositions(5, kinds.length)];
    const random = randomOf(3);
    let asked = 0;
    for (let run = 0; run < 5; run++) {
      const truth = all[Math.floor(random() * all.length)] ?? [];
      const hidden = new Set(
        names('r', 2)
          .flatMap((r) => names('t', 2).map((t) => cellKey({ r, t })))
          .filter(() => random() < 0.6),
      );
      asked += compare(kinds, all, truth, [...specs, cross], (some) => {
        const [a, b] = specs.map((spec) => oneWayTable(spec, some, new Set()));
        if (!a || !b) throw new Error('nothing shown');
        return [totalTable(some), a, b, twoWayTable(cross, some, [a, b], hidden)];
      });
    }
    expect(asked).toBeGreaterThan(5);
  });

  test('of a group of codes that is counted once per case', () => {
    const sets = [[], ['t0'], ['t1'], ['t2'], ['t0', 't1'], ['t0', 't2'], ['t1', 't2'], ['t0', 't1', 't2']];
    const fine = dimension('t', names('t', 3), { multi: true });
    const classes = [
      { id: 'g', label: 'g', members: ['t0', 't1'] },
      { id: 't2', label: 't2', members: ['t2'] },
    ];
    const coarse = { ...fine, classes };
    const all = [...compositions(5, sets.length)];
    let asked = 0;
    for (const truth of [
      [0, 2, 1, 1, 1, 0, 0, 0],
      [1, 1, 1, 1, 0, 0, 0, 1],
    ])
      asked += compare(
        sets.map((t) => ({ t })),
        all,
        truth,
        [tableSpec(coarse), { ...tableSpec(fine), id: 'other' }],
        (some) => {
          const table = oneWayTable(tableSpec(coarse), some, new Set());
          const hidden = oneWayTable({ ...tableSpec(fine), id: 'other' }, some, new Set(['t1', 't2']));
          if (table === null || hidden === null) throw new Error('nothing shown');
          return [totalTable(some), table, hidden];
        },
      );
    expect(asked).toBeGreaterThan(3);
  });

  test('of 3 by 3 with twelve cases, in 150 random patterns', () => {
    const random = randomOf(12);
    const [rows, columns] = [dimension('r', names('r', 3)), dimension('c', names('c', 3))];
    const [a, b, cross] = [tableSpec(rows), tableSpec(columns), tableSpec(rows, columns)];
    const kinds = crossKinds(3, 3);
    for (let run = 0; run < 150; run++) {
      const truth = kinds.map(() => 0);
      for (let n = 0; n < 12; n++) {
        const at = Math.floor(random() ** 2 * 9);
        truth[at] = (truth[at] ?? 0) + 1;
      }
      const isHidden = kinds.map(() => random() < 0.75);
      const cases = casesOf(kinds, truth);
      const [x, y] = [oneWayTable(a, cases, new Set()), oneWayTable(b, cases, new Set())];
      if (x === null || y === null) throw new Error('nothing shown');
      const at = (i: number) => ({ r: `r${Math.floor(i / 3)}`, c: `c${i % 3}` });
      const hidden = new Set(kinds.flatMap((_, i) => (isHidden[i] ? [cellKey(at(i))] : [])));
      const model = modelOf(
        cases,
        [a, b, cross],
        [totalTable(cases), x, y, twoWayTable(cross, cases, [x, y], hidden)],
      );
      const ranges = rangesWithMargins(truth, isHidden);
      const region = openFeasibleRegion(
        highs,
        model.unknowns.columns.map((one) => one.high),
        model.knowledge.all,
        model.targets.map((one) => one.form),
      );
      if (region === null || region === 'unknown') throw new Error('no table');
      for (const [i, [low, high]] of ranges.entries()) {
        const target = model.targets.find(
          ({ set: { has } }) => has['r']?.[0] === Math.floor(i / 3) && has['c']?.[0] === i % 3,
        );
        if (target === undefined) {
          expect(isHidden[i]).toBe(false);
          continue;
        }
        const interval = region.interval(target.form);
        if (typeof interval === 'string') throw new Error(interval);
        expect([i, interval.low.value, interval.high.value]).toEqual([i, low, high]);
      }
      region.close();
    }
  });
});

/** The least and the most of every cell over all 3 by 3 tables with these margins and these shown cells. */
function rangesWithMargins(truth: readonly number[], isHidden: readonly boolean[]): [number, number][] {
  const at = (i: number) => truth[i] ?? 0;
  const rowSums = [0, 1, 2].map((i) => at(3 * i) + at(3 * i + 1) + at(3 * i + 2));
  const columnSums = [0, 1, 2].map((j) => at(j) + at(3 + j) + at(6 + j));
  const found = truth.map((): [number, number] => [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
  const [r0 = 0, r1 = 0] = rowSums;
  const [c0 = 0, c1 = 0, c2 = 0] = columnSums;
  for (let p = 0; p <= r0; p++)
    for (let q = 0; q <= r0 - p; q++)
      for (let s = 0; s <= r1; s++)
        for (let t = 0; t <= r1 - s; t++) {
          const top = [p, q, r0 - p - q, s, t, r1 - s - t];
          const table = [...top, c0 - p - s, c1 - q - t, c2 - (r0 - p - q) - (r1 - s - t)];
          if (table.some((count, i) => count < 0 || (!isHidden[i] && count !== truth[i]))) continue;
          for (const [i, count] of table.entries()) {
            const [low, high] = found[i] ?? [count, count];
            found[i] = [Math.min(low, count), Math.max(high, count)];
          }
        }
  return found;
}
