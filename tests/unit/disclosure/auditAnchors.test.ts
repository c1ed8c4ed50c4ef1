import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../src-main/report/highsSolver.ts';
import { audit } from '../../../src-shared/disclosure/audit/audit.ts';
import type { ReadStatement } from '../../../src-shared/disclosure/audit/readStatement.ts';
import type { LinearConstraint, Solver } from '../../../src-shared/disclosure/contract/solver.ts';
import type { PublishedTable } from '../../../src-shared/domain/publishedReport.ts';
import { auditExactly } from '../../support/exactAudit.ts';
import { auditTask, caseOf, dimension, reportOf, tableSpec, wholeYear } from '../../support/reportMaker.ts';
import { yalpsSolver } from '../../support/yalpsSolver.ts';

const TOTAL = 'Total';

interface PatternCell {
  at: [string, string];
  count: number;
  isPrimary: boolean;
  isHidden: boolean;
}

interface Pattern {
  name: string;
  threshold: number;
  /** Then a hidden cell is not 0, and everyone knows. */
  showsZeros: boolean;
  cells: PatternCell[];
}

const linesOf = (file: string) =>
  readFileSync(new URL(`../../support/sdc/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);

function readPatterns(): Pattern[] {
  const patterns = new Map<string, Pattern>();
  for (const line of linesOf('anchor_patterns_2way.csv')) {
    const [instance, most, zeros, method, a = '', b = '', count, primary, hidden] = line.trim().split(',');
    const threshold = Number(most) + 1;
    const name = [instance, threshold, zeros === 'TRUE' ? 'zeros primary' : 'zeros shown', method].join(',');
    const pattern = patterns.get(name) ?? { name, threshold, showsZeros: zeros === 'FALSE', cells: [] };
    patterns.set(name, pattern);
    const cell = { at: [a, b] as [string, string], count: Number(count) };
    pattern.cells.push({ ...cell, isPrimary: primary === 'TRUE', isHidden: hidden === 'TRUE' });
  }
  return [...patterns.values()];
}

/**
 * An integer attacker without anything of the audit: a number for every cell, equal to what is printed, lines that
 * add up. Counts the primary cells that have one value only.
 */
function revealedBy({ cells, showsZeros }: Pattern): number {
  const at = new Map(cells.map((cell, i) => [cell.at.join('|'), i]));
  const most = Math.max(...cells.map((cell) => cell.count));
  const lines: LinearConstraint[] = [];
  for (const side of [0, 1] as const)
    for (const line of new Set(cells.map((cell) => cell.at[1 - side]))) {
      const own = cells.filter((cell) => cell.at[1 - side] === line);
      const total = own.find((cell) => cell.at[side] === TOTAL);
      const form = own.map((cell) => [at.get(cell.at.join('|')) ?? -1, cell === total ? -1 : 1] as const);
      lines.push({ form, low: 0, high: 0 });
    }
  const model = yalpsSolver.open({
    columns: cells.map(({ isHidden, count }) => ({
      low: isHidden ? Number(showsZeros) : count,
      high: isHidden ? most : count,
      isInteger: true,
    })),
    rows: lines,
  });
  return cells.filter((cell, i) => {
    if (!cell.isPrimary) return false;
    const [low, high] = [model.minimise([[i, 1]]), model.maximise([[i, 1]])];
    if (low.status !== 'optimal' || high.status !== 'optimal') throw new Error('not solved');
    return Math.round(high.value) === Math.round(low.value);
  }).length;
}

/** The pattern as a report of one table with all its margins. */
function toTask({ cells, threshold, showsZeros }: Pattern, solver: Solver) {
  const codesOf = (side: 0 | 1) =>
    [...new Set(cells.map((cell) => cell.at[side]))].filter((code) => code !== TOTAL);
  const [a, b] = [dimension('a', codesOf(0)), dimension('b', codesOf(1))];
  const spec = tableSpec(a, b);
  const isInner = ({ at }: PatternCell) => !at.includes(TOTAL);
  const cases = cells
    .filter(isInner)
    .flatMap(({ at, count }) =>
      Array.from({ length: count }, (_, n) => caseOf(`${at}-${n}`, { a: [at[0]], b: [at[1]] })),
    );
  const grand = cells.find(({ at }) => at[0] === TOTAL && at[1] === TOTAL);
  const table: PublishedTable = {
    id: spec.id,
    title: spec.title,
    unit: 'cases',
    population: 'all',
    dimensions: [a, b].map(({ id, multi, classes }) => ({
      id,
      multi,
      classes: classes.map((one) => ({ ...one, members: [...one.members] })),
      structuralZeros: [],
    })),
    cells: cells
      .filter((cell) => cell !== grand)
      .map(({ at, isHidden, count }) => ({
        at: Object.fromEntries(
          [
            ['a', at[0]],
            ['b', at[1]],
          ].filter(([, code]) => code !== TOTAL),
        ),
        status: isHidden ? 'hidden' : 'shown',
        value: isHidden ? null : count,
      })),
    total: grand?.isHidden ? null : (grand?.count ?? null),
  };
  const task = {
    cases,
    scope: wholeYear,
    specs: [spec, tableSpec(a), tableSpec(b)],
    ledger: [],
    threshold,
    solver,
  };
  const notZero = table.cells
    .filter(({ status }) => showsZeros && status === 'hidden')
    .map(
      ({ at }): ReadStatement => ({
        kind: 'range',
        text: '',
        low: 1,
        high: 1e4,
        place: { table: table.id, at },
      }),
    );
  return auditTask(task, reportOf([table], { threshold }), { statements: notZero });
}

describe('the patterns that other tools publish', () => {
  const patterns = readPatterns();
  const leaking = new Map(patterns.map((pattern) => [pattern.name, revealedBy(pattern)]));
  let highs: Solver;
  beforeAll(async () => {
    highs = await loadHighsSolver();
  });

  test('leak in as many places as was found before, by other means', () => {
    const before = linesOf('anchor_comparison_2way.csv')
      .map((line) => line.split(','))
      .filter(([, , , method]) => method !== undefined && !method.startsWith('OURS'));
    const compared = before.filter((line) => leaking.has(line.slice(0, 4).join(',')));
    for (const line of compared)
      expect([...line.slice(0, 4), leaking.get(line.slice(0, 4).join(','))]).toEqual([
        ...line.slice(0, 4),
        Number(line[7]),
      ]);
    expect(compared.length).toBe(patterns.length);
  });

  test('are rejected when a primary count can be computed, and only then', () => {
    const rejected = patterns.filter((pattern) => !auditExactly(toTask(pattern, highs)).ok);
    expect(rejected.map(({ name }) => name)).toEqual(
      patterns.filter(({ name }) => (leaking.get(name) ?? 0) > 0).map(({ name }) => name),
    );
    const primaries = rejected.reduce((sum, { name }) => sum + (leaking.get(name) ?? 0), 0);
    console.log(
      `${rejected.length} of ${patterns.length} patterns of other tools give ${primaries} counts away`,
    );
    expect(rejected.length).toBeGreaterThan(5);
  });

  test('are rejected by the audit of a report whenever they leak', () => {
    const accepted = patterns.filter(
      (pattern) => audit({ ...toTask(pattern, highs), stopsAtFirst: true }).ok,
    );
    console.log(`${accepted.length} of ${patterns.length} patterns of other tools would pass as a report`);
    expect(accepted.filter(({ name }) => (leaking.get(name) ?? 0) > 0)).toEqual([]);
  });

  test('have the same ranges by two solvers', () => {
    const some = patterns.filter(({ name }) => name.startsWith('mun') && name.includes('5,zeros primary'));
    for (const pattern of some) {
      const [one, other] = [highs, yalpsSolver].map(
        (solver) => auditExactly(toTask(pattern, solver)).intervals,
      );
      expect(one).toEqual(other);
      expect(one?.length).toBeGreaterThan(20);
    }
    expect(some.length).toBeGreaterThan(3);
  });
});
