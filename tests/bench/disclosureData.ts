import { chanceFrom } from '../../src-main/report/chance.ts';
import type { CodedCase, Scope } from '../../src-shared/disclosure/contract/codedCase.ts';
import type { LedgerEntry } from '../../src-shared/disclosure/contract/ledger.ts';
import type { Solver } from '../../src-shared/disclosure/contract/solver.ts';
import type { Chance } from '../../src-shared/disclosure/protect/chance.ts';
import { protect } from '../../src-shared/disclosure/protect/protect.ts';
import { dimension, entryOf, optionsFor, tableOf } from '../support/reportCases.ts';
import type { Counts } from '../support/sdcTables.ts';

/** Classes drawn with chances 1, 1/2, 1/3 and so on, as departments and themes come. */
function skewed(size: number, chance: Chance): number {
  const weights = Array.from({ length: size }, (_, index) => 1 / (index + 1));
  let left = chance.next() * weights.reduce((sum, one) => sum + one);
  return Math.max(
    0,
    weights.findIndex((one) => {
      left -= one;
      return left < 0;
    }),
  );
}

/** So many cases over a table of these sizes, independent in each dimension. */
export function randomCounts(sizes: readonly number[], cases: number, seed: string): Counts {
  const chance = chanceFrom(seed);
  let places: string[][] = [[]];
  for (const size of sizes)
    places = places.flatMap((place) => Array.from({ length: size }, (_, index) => [...place, `${index}`]));
  const counts = new Map(places.map((at) => [at.join(), { at, count: 0 }]));
  for (let drawn = 0; drawn < cases; drawn++) {
    const cell = counts.get(sizes.map((size) => skewed(size, chance)).join());
    if (cell) cell.count++;
  }
  return [...counts.values()];
}

const departments = dimension('department', 6, { knownClasses: ['department0', 'department1'] });
const relations = dimension('relation', 5);
const channels = dimension('channel', 4);
const formal = dimension('formal', 2);
const themes = dimension('theme', 8, { multi: true });
const referred = dimension('referred', 5, { multi: true, knownClasses: ['referred0', 'referred1'] });
const dimensions = [departments, relations, channels, formal, themes, referred];
const specs = [
  ...dimensions.map((one) => tableOf(one)),
  tableOf(relations, channels),
  tableOf(themes, formal),
];

function casesOf(year: number, cases: number, chance: Chance): CodedCase[] {
  return Array.from({ length: cases }, (_, index) => ({
    id: `${year} ${index}`,
    openedOn: `${year}-${`${1 + Math.floor(12 * chance.next())}`.padStart(2, '0')}-15`,
    departmentId: null,
    reporters: [],
    accused: [],
    contacts: 1,
    codes: Object.fromEntries(
      dimensions.map(({ id, multi, classes }) => {
        const several = multi ? 1 + skewed(3, chance) : 1;
        const codes = Array.from({ length: several }, () => `${id}${skewed(classes.length, chance)}`);
        return [id, [...new Set(codes)]];
      }),
    ),
  }));
}

/** A year of 200 cases in eight linked tables, after five years with a half-year report and a yearly one each. */
export function largeReport(solver: Solver, seed: string) {
  const chance = chanceFrom(seed);
  const years = [2021, 2022, 2023, 2024, 2025];
  const cases = years.flatMap((year) => casesOf(year, 200, chance));
  const ledger: LedgerEntry[] = [];
  function output(scope: Scope) {
    const more = { scope, threshold: 5 };
    const protectedTables = protect(specs, cases, ledger, optionsFor(solver, chanceFrom(scope.to), more));
    if (protectedTables.kind === 'tables') ledger.push(entryOf(scope.to, scope, specs, protectedTables));
    return protectedTables;
  }
  const half = (year: number): Scope => ({ from: `${year}-01-01`, to: `${year}-06-30`, departments: null });
  const whole = (year: number): Scope => ({ from: `${year}-01-01`, to: `${year}-12-31`, departments: null });
  for (const year of years) {
    output(half(year));
    if (year !== 2025) output(whole(year));
  }
  return {
    name: `a year after its half-year, ${specs.length} linked tables, 200 cases, a ledger of ${ledger.length} outputs`,
    run() {
      const result = output(whole(2025));
      if (result.kind !== 'tables') throw new Error(`the report was ${result.kind}`);
      return { tables: result.tables.length - 1, withheld: result.withheld.length };
    },
  };
}
