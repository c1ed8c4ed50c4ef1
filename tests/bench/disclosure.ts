import { loadHighsSolver } from '../../src-main/report/highsSolver.ts';
import type { Solver } from '../../src-shared/disclosure/contract/solver.ts';
import {
  formValue,
  type LinearSystem,
  type Pattern,
} from '../../src-shared/disclosure/protect/linearSystem.ts';
import { findOptimalPattern } from '../../src-shared/disclosure/protect/optimalPattern.ts';
import {
  type Counts,
  countsOf,
  readSdc,
  type TableOptions,
  TOTAL,
  tableSystem,
} from '../support/sdcTables.ts';
import { largeReport, randomCounts } from './disclosureData.ts';

/** Prints what hiding costs on the examples of other tools, beside what they find, and how long our tables take. */
export async function benchDisclosure(): Promise<void> {
  const solver = await loadHighsSolver();
  say(
    'Cells hidden on examples of statistical offices (T: counts below it are hidden; margins are cells too).',
  );
  say(
    'exact: no hidden small count can be computed. ambiguous: it can be 0 or 1, and T. closed: the jaarverslag.',
  );
  say('The known results are in tests/support/sdc and may hide the grand total; closed never does.');
  say(
    columns('instance', 'T', 'zeros', 'requirement', 'primary', 'second.', 'known', 'exact', 'narrow', 'ms'),
  );
  for (const name of ['z1', 'mun_accidents', 'exPSD', ...easy, 'sdcTable_microdata1_aggregated'])
    for (const threshold of [3, 4, 5])
      for (const zeros of ['shown', 'hidden'] as const)
        for (const requirement of ['exact', 'ambiguous', 'closed'] as const)
          if (requirement !== 'closed' || zeros === 'hidden')
            compareWithKnown(solver, name, { threshold, zeros, requirement });
  say('');
  say(
    'Tables with margins, closed, T = 5, zeros hidden: milliseconds of five random tables, and the target.',
  );
  for (const [sizes, cases, target] of shapes) timeTables(solver, sizes, cases, target);
  say('');
  for (const seed of ['a', 'b', 'c', 'd', 'e']) {
    const { name, run } = largeReport(solver, seed);
    const start = performance.now();
    const { tables, withheld } = run();
    const took = Math.round(performance.now() - start);
    say(`${name}: ${took} ms (target 10000), ${tables} tables, ${withheld} withheld`);
  }
  say(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

const easy = ['1a', '1b', '0a', '0b'].map((one) => `easySdcTable_data${one}`);
const shapes: readonly [readonly number[], number, number][] = [
  [[6, 5], 80, 300],
  [[10, 8], 200, 1000],
  [[5, 4, 3], 120, 3000],
];

/** Totals of hidden cells that the vignette of easySdcTable gives, at T = 4. */
const easyTotals: Record<string, number> = {
  '4 shown 1a': 9,
  '4 shown 1b': 10,
  '4 hidden 0a': 6,
  '4 hidden 0b': 10,
};

const say = (line: string) => void process.stdout.write(`${line}\n`);
const widths = [32, 3, 8, 12, 8, 8, 10, 7, 7, 7];
const columns = (...texts: (string | number)[]) =>
  texts.map((text, index) => `${text}`.padEnd(widths[index] ?? 8)).join('');

function compareWithKnown(
  solver: Solver,
  name: string,
  { threshold, zeros, requirement }: Pick<TableOptions, 'threshold' | 'zeros' | 'requirement'>,
): void {
  const closed = requirement === 'closed';
  const system = tableSystem(countsOf(`${name}.csv`), {
    threshold,
    zeros,
    requirement,
    margin: closed ? 2 : 0,
    mayHideGrandTotal: !closed,
  });
  const start = performance.now();
  const found = findOptimalPattern(system, { solver });
  const took = Math.round(performance.now() - start);
  const primary = system.cells.filter(({ kind }) => kind === 'primary').length;
  const disclosures = found
    ? countDisclosures(system, found.pattern, solver, threshold)
    : { exact: '-', narrow: '-' };
  const secondary = found ? found.pattern.filter(Boolean).length - primary : 'none';
  const best = knownResult(name, { threshold, zeros, requirement }, primary);
  say(
    columns(
      name,
      threshold,
      zeros,
      requirement,
      primary,
      secondary,
      best,
      disclosures.exact,
      disclosures.narrow,
      took,
    ),
  );
}

function knownResult(
  name: string,
  { threshold, zeros, requirement }: Pick<TableOptions, 'threshold' | 'zeros' | 'requirement'>,
  primary: number,
): string {
  const total = easyTotals[`${threshold} ${zeros} ${name.slice(-2)}`];
  if (total !== undefined) return requirement === 'exact' ? `${total - primary}` : '';
  const asked = requirement === 'exact' ? 'not-exact' : requirement;
  const row = readSdc('anchor_comparison_2way.csv').find(
    (one) =>
      one['instance'] === name &&
      Number(one['threshold(suppress<T)']) === threshold &&
      one['zeros'] === `zeros ${zeros === 'shown' ? 'shown' : 'primary'}` &&
      one['method'] === `OURS min cells ${asked}`,
  );
  return row?.['secondary']?.replace(/:.*/, '') ?? '';
}

/** Primary cells that an attacker with whole numbers computes, or cannot think to be 0 (or 1) and T; shares no code with protect. */
function countDisclosures(system: LinearSystem, pattern: Pattern, solver: Solver, threshold: number) {
  const most = Math.max(...system.unknowns.map(({ high }) => high));
  const model = solver.open({
    columns: system.unknowns.map(() => ({ low: 0, high: most, isInteger: true })),
    rows: [
      ...system.constraints,
      ...system.cells.map(({ form, value, low, high }, cell) =>
        pattern[cell] ? { form, low, high } : { form, low: value, high: value },
      ),
    ],
  });
  let exact = 0;
  let narrow = 0;
  for (const { form, kind } of system.cells) {
    if (kind !== 'primary') continue;
    const [low, high] = [model.minimise(form), model.maximise(form)].map((one) =>
      one.status === 'optimal' ? Math.round(one.value) : Number.NaN,
    );
    if (low === high) exact++;
    if (!((low ?? 0) <= 1 && (high ?? 0) >= threshold)) narrow++;
  }
  model.close();
  return { exact, narrow };
}

function timeTables(solver: Solver, sizes: readonly number[], cases: number, target: number): void {
  const times = [1, 2, 3, 4, 5].map((seed) => {
    const counts: Counts = randomCounts(sizes, cases, `${sizes} ${seed}`);
    const weight = ({ at }: { at: readonly string[] }) => (at.includes(TOTAL) ? 6 : 1);
    const start = performance.now();
    const system = tableSystem(counts, {
      threshold: 5,
      zeros: 'hidden',
      requirement: 'closed',
      margin: 2,
      weight,
    });
    const found = findOptimalPattern(system, { solver });
    const took = Math.round(performance.now() - start);
    if (found && countsOff(system, found.pattern)) throw new Error('a hidden cell is small and printed');
    return took;
  });
  say(`${sizes.join('x')}, N = ${cases}: ${times.join(', ')} (target ${target})`);
}

function countsOff(system: LinearSystem, pattern: Pattern): boolean {
  const truth = system.unknowns.map(({ value }) => value);
  return system.cells.some(({ form }, cell) => !pattern[cell] && formValue(form, truth) < 5);
}
