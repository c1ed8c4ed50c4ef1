import { expect, test } from 'vitest';
import { loadHighsSolver } from '../../../src-main/report/highsSolver.ts';
import type { LinearSystem } from '../../../src-shared/disclosure/protect/linearSystem.ts';
import { findOptimalPattern, isSafePattern } from '../../../src-shared/disclosure/protect/optimalPattern.ts';
import { countsOf, placesOf, readSdc, type TableOptions, tableSystem } from '../../support/sdcTables.ts';

/** What the tools of statistical offices find on the tables that they publish as examples. */
const solver = await loadHighsSolver();

function solved(system: LinearSystem) {
  const found = findOptimalPattern(system, { solver });
  const primary = system.cells.filter(({ kind }) => kind === 'primary').length;
  return (
    found && { primary, secondary: found.pattern.filter(Boolean).length - primary, pattern: found.pattern }
  );
}

const known = readSdc('anchor_comparison_2way.csv').filter(({ method = '' }) =>
  method.startsWith('OURS min cells'),
);

for (const row of known) {
  const { instance = '', zeros = '', method = '', primary = '', secondary = '' } = row;
  const threshold = Number(row['threshold(suppress<T)']);
  test(`${instance}, ${zeros}, T = ${threshold}: ${method} costs ${primary} + ${secondary} and no more`, () => {
    const options: TableOptions = {
      threshold,
      zeros: zeros === 'zeros shown' ? 'shown' : 'hidden',
      requirement: method.endsWith('not-exact') ? 'exact' : 'ambiguous',
      mayHideGrandTotal: true,
    };
    const found = solved(tableSystem(countsOf(`${instance}.csv`), options));
    if (secondary.startsWith('infeasible')) expect(found).toBeNull();
    else expect(found).toMatchObject({ primary: Number(primary), secondary: Number(secondary) });
  });
}

test.for([
  ['easySdcTable_data1a', 'shown', 9],
  ['easySdcTable_data1b', 'shown', 10],
  ['easySdcTable_data0a', 'hidden', 6],
  ['easySdcTable_data0b', 'hidden', 10],
] as const)('%s, zeros %s: no more than %i cells are hidden', ([name, zeros, most]) => {
  const options = { threshold: 4, zeros, requirement: 'exact', mayHideGrandTotal: true } as const;
  const found = solved(tableSystem(countsOf(`${name}.csv`), options));
  expect(found?.pattern.filter(Boolean).length).toBe(most);
});

test('of a 4x4 table in which every line has two holes, one hole more makes the recomputable cell safe', () => {
  const name = 'sdcTable_test_simpleheuristic_4x4.csv';
  const given = new Map(readSdc(name).map(({ v1, v2, primary }) => [`${v1},${v2}`, primary === 'TRUE']));
  const counts = countsOf(name);
  const system = tableSystem(counts, {
    threshold: 1,
    zeros: 'hidden',
    requirement: 'exact',
    margins: 'printed',
    primary: ({ at }) => given.get(at.join()) ?? false,
  });
  const before = system.cells.map(({ kind }) => kind === 'primary');
  expect(isSafePattern(system, before, solver)).toBe(false);
  expect(solved(system)?.secondary).toBe(1);

  const places = placesOf(counts, system);
  const form = system.cells[places.findIndex((place) => place.join() === 'w,b')]?.form ?? [];
  const safe = system.cells
    .map((_, more) => before.map((isHidden, cell) => isHidden || cell === more))
    .filter((pattern) => isSafePattern(system, pattern, solver));
  const ranges = safe.map((pattern) => {
    const printed = system.cells.filter((_, cell) => !pattern[cell]);
    const model = solver.open({
      columns: counts.map(() => ({ low: 0, high: 10_000, isInteger: true })),
      rows: [...system.constraints, ...printed.map(({ form, value }) => ({ form, low: value, high: value }))],
    });
    const range = [model.minimise(form), model.maximise(form)].map((one) =>
      one.status === 'optimal' ? one.value : one.status,
    );
    model.close();
    return range;
  });
  expect(ranges).toContainEqual([0, 78]);
});

test('two groupings of the same regions, each safe by itself, are safe together with one region more', () => {
  const rows = readSdc('sdcTable_test_linked.csv').map(({ region = '', county = '', group = '', n }) => ({
    region,
    county,
    group,
    n: Number(n),
  }));
  const sums = (['county', 'group'] as const).flatMap((column) =>
    [...new Set(rows.map((row) => row[column]))].map((value) =>
      rows.flatMap((row, unknown) => (row[column] === value ? [[unknown, 1] as const] : [])),
    ),
  );
  const fact = (form: (readonly [number, number])[]) => {
    const value = form.reduce((sum, [unknown]) => sum + (rows[unknown]?.n ?? 0), 0);
    return { form, low: value, high: value };
  };
  const system: LinearSystem = {
    unknowns: rows.map(({ n }) => ({ value: n, high: 100 })),
    constraints: sums.map(fact),
    cells: rows.map(({ n }, unknown) => ({
      form: [[unknown, 1]],
      value: n,
      low: 0,
      high: 100,
      kind: n <= 3 ? 'primary' : 'free',
      weight: 1,
    })),
    targets: rows.flatMap(({ n }, unknown) =>
      n <= 3 ? [{ form: [[unknown, 1]], value: n, cell: unknown, protection: { kind: 'width' } }] : [],
    ),
    priorKnowledge: [],
    informed: null,
    isNetwork: false,
    exceptsWhatIsPublished: false,
  };
  const found = solved(system);
  const more = rows.filter(({ n }, index) => found?.pattern[index] && n > 3);
  expect(more).toMatchObject([{ region: 'N', n: 7 }]);
});
