import type { CodedCase } from '../contract/codedCase.ts';
import type { LedgerEntry } from '../contract/ledger.ts';
import type { TableSpec } from '../contract/tableSpec.ts';
import { checkInput } from './checkInput.ts';
import { withoutLinkedDisclosures } from './linkedDimensions.ts';
import type { Job, ProtectOptions } from './options.ts';
import { type PrintedDimension, type ProtectedTable, totalTable } from './protectedTable.ts';
import { protectOneWay, type SuppressionKind } from './protectOneWay.ts';
import { protectTwoWay } from './protectTwoWay.ts';
import { hasTooFewCases } from './sensitivityRules.ts';
import { DifferencingRisk } from './solveSuppression.ts';
import { differencingRisks, stratify } from './stratifiedPopulation.ts';

export type ProtectedTables =
  /** To be printed as one fixed sentence, the same for every count. */
  | { kind: 'tooFew' }
  /** Nothing may be printed: it would differ too little from these earlier outputs. */
  | { kind: 'refused'; reason: 'difference_too_small'; entries: string[] }
  | {
      kind: 'tables';
      /** The total first, then those of `specs` that can be printed, in that order. */
      tables: ProtectedTable[];
      /** Ids of the tables of which nothing may be printed. */
      withheld: string[];
      /** As they were counted: to be kept in the ledger with what is printed. */
      cases: readonly CodedCase[];
      /** For the counsellor alone, by table and class: the kind of suppression that keeps it from being published by itself. */
      why: Record<string, Record<string, SuppressionKind>>;
    };

/**
 * All that an output may print of these cases, given what earlier outputs printed.
 *
 * First the one-way tables, each by itself; then the two-way tables on the classes that those print. Promise: for
 * every suppressed class and inner cell, every class within a difference between two outputs, and every attacker
 * (outsider, coalition of fewer than `threshold` reporters, insider who knows one of `knownClasses`), among the tables that agree with all that was printed is one where it is 0 and one where it is `threshold` (an outsider:
 * threshold + 2), or it is certainly at least `threshold`. The same holds for whoever knows this whole program, for
 * every pattern that is safe is drawn with some chance at each of those tables.
 *
 * Taken to be known: how many cases each part that was counted in the same outputs has. Not considered: two two-way
 * tables that share a dimension, together with differences between outputs.
 *
 * Throws a RangeError on input that contradicts itself, `FailedCheck` when the solver gives no usable answer (then
 * nothing may leave), `Cancelled` when asked to stop.
 */
export function protect(
  specs: readonly TableSpec[],
  cases: readonly CodedCase[],
  ledger: readonly LedgerEntry[],
  options: ProtectOptions,
): ProtectedTables {
  const population = stratify(cases, ledger, options.scope);
  checkInput(specs, population.cases, options.threshold);
  if (hasTooFewCases(population.cases, options.threshold)) return { kind: 'tooFew' };
  const close = differencingRisks(population);
  if (close.length > 0) return refusedBeside(close);
  try {
    return protectTables(specs, { population, options });
  } catch (error) {
    if (error instanceof DifferencingRisk) return refusedBeside(population.earlier.map(({ id }) => id));
    throw error;
  }
}

function refusedBeside(entries: string[]): ProtectedTables {
  return { kind: 'refused', reason: 'difference_too_small', entries };
}

function protectTables(specs: readonly TableSpec[], job: Job): ProtectedTables {
  const { population, options } = job;
  const tables = new Map<string, ProtectedTable>();
  const why: Record<string, Record<string, SuppressionKind>> = {};
  const ready = (done: number) => options.onProgress?.(done / specs.length);
  const [oneWay, cross] = [specs.filter(isOneWay), specs.filter((spec) => !isOneWay(spec))];
  let printed: (PrintedDimension & { id: string })[] = [];

  for (const [index, spec] of oneWay.entries()) {
    const [dimension] = spec.dimensions;
    const result = dimension && protectOneWay(spec, dimension, job);
    if (dimension && result) {
      printed.push({ id: spec.id, dimension, table: result.table });
      why[spec.id] = result.why;
    }
    ready(index + 1);
  }
  printed = withoutLinkedDisclosures(printed, job);
  for (const { id, table } of printed) tables.set(id, table);

  for (const [index, spec] of cross.entries()) {
    const [first, second] = spec.dimensions.map(({ id }) => printed.find((one) => one.dimension.id === id));
    const table = first && second && protectTwoWay(spec, [first, second], job);
    if (table) tables.set(spec.id, table);
    ready(oneWay.length + index + 1);
  }
  return {
    kind: 'tables',
    tables: [totalTable(job), ...specs.flatMap(({ id }) => tables.get(id) ?? [])],
    withheld: specs.flatMap(({ id }) => (tables.has(id) ? [] : [id])),
    cases: population.cases,
    why: Object.fromEntries(Object.entries(why).filter(([id]) => tables.has(id))),
  };
}

function isOneWay({ dimensions }: TableSpec): boolean {
  return dimensions.length === 1;
}
