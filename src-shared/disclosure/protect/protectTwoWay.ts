import type { PublishedTable } from '../../domain/publishedReport.ts';
import type { CodedCase } from '../contract/codedCase.ts';
import type { ClassSpec, DimensionSpec, TableSpec } from '../contract/tableSpec.ts';
import { type CodeSelection, type ContingencyTable, contingencyTableOf } from './contingencyTable.ts';
import type { Pattern } from './linearSystem.ts';
import { type Job, MERGED } from './options.ts';
import { axisOf, isNewStratum, publishedConstraintsOf } from './publishedConstraints.ts';
import { sensitiveCountOf, sensitiveDifferences } from './sensitiveCounts.ts';
import {
  isEnoughBesideOwn,
  safeSize,
  smallestOfSeveral,
  smallestWithKnown,
  UPPER_PROTECTION_LEVEL,
} from './sensitivityRules.ts';
import {
  type CandidateCell,
  DifferencingRisk,
  isProtectedAsPublished,
  type SuppressionProblem,
  solveSuppression,
} from './solveSuppression.ts';
import { type PrintedClass, printedClasses, twoWayTable } from './toPublishedTable.ts';

/** Fewer cases per inner cell leave nearly all of them hidden. */
const CASES_PER_CELL = 8;
/** So many of ten of a group a cell may be known to be at most: more tells of nearly everyone in it (disclosure.md 4.2 G). */
const NEARLY_ALL = 9;

/** A dimension, and the table that was printed of it. */
export interface PrintedDimension {
  dimension: DimensionSpec;
  table: PublishedTable;
}

/**
 * A table of two dimensions on the printed classes of both, or null when none of its inner cells may be shown. Its
 * margins are those of the one-way tables, so only the inner cells are decided.
 */
export function protectTwoWay(
  spec: TableSpec,
  pair: readonly [PrintedDimension, PrintedDimension],
  job: Job,
): PublishedTable | null {
  // A multi dimension comes first in a contingency table; the table is printed in the order of its spec.
  const [one, two] = pair[1].dimension.multi ? [pair[1], pair[0]] : pair;
  const rows = printedClasses(one.table, one.dimension);
  const columns = printedClasses(two.table, two.dimension);
  const inner = rows.length * columns.length;
  const { population, options } = job;
  if (inner === 0 || population.cases.length < CASES_PER_CELL * inner) return null;

  const { contingency, sensitiveCounts: differences, constraints } = linkOf(one, two, job);
  const { threshold } = options;
  const sides = one.dimension.multi ? (['yes', 'no'] as const) : (['yes'] as const);
  const places = rows.flatMap((row) => columns.map((column) => ({ row, column })));
  const selection = ({ row, column }: (typeof places)[number], side: 'yes' | 'no'): CodeSelection => ({
    first: row.members,
    second: column.members,
    side,
  });
  const countAt = (where: (typeof places)[number]) =>
    contingency.casesAt(selection(where, 'yes'), isNewStratum).length;
  /** The most of a group that may be known to be in one class: of a class as a part of each group that it is in. */
  const mostOf = ({ row, column }: (typeof places)[number]) =>
    Math.floor((NEARLY_ALL * Math.min(column.count, ...(one.dimension.multi ? [] : [row.count]))) / 10);
  const axesOf = ({ row, column }: (typeof places)[number]) => [
    { ...one, printed: row },
    { ...two, printed: column },
  ];
  const mayBeShown = (where: (typeof places)[number]) =>
    countAt(where) <= mostOf(where) &&
    sides.every((side) => mayShow(contingency, selection(where, side), axesOf(where), threshold));
  const candidates = places.map(
    (where): CandidateCell => ({
      selection: selection(where, 'yes'),
      isKnown:
        one.dimension.knownClasses.includes(where.row.id) ||
        two.dimension.knownClasses.includes(where.column.id),
      cell: {
        form: contingency.form(selection(where, 'yes'), isNewStratum),
        value: countAt(where),
        low: 0,
        high: Math.min(where.row.count, where.column.count),
        kind: mayBeShown(where) ? 'free' : 'primary',
        weight: 1,
      },
    }),
  );
  const sensitiveCounts = [
    ...places.flatMap((where, cell) =>
      sides.map((side) =>
        sensitiveCountOf(contingency, selection(where, side), isNewStratum, {
          cell,
          threshold,
          above: leastToTell(contingency, selection(where, side), axesOf(where), threshold),
          sure: side === 'yes' ? mostOf(where) : Infinity,
        }),
      ),
    ),
    ...differences,
  ];
  const pattern = solveOrWithhold(
    { contingency, constraints, candidates, sensitiveCounts, isOnMargins: population.earlier.length === 0 },
    job,
  );
  if (pattern === null) return null;
  const cellOf = (row: number, column: number) => row * columns.length + column;
  const isTurned = one !== pair[0];
  const order = isTurned
    ? columns.flatMap((_, column) => rows.map((_, row) => cellOf(row, column)))
    : places.map((_, cell) => cell);
  return twoWayTable(
    spec,
    [pair[0].dimension, pair[1].dimension],
    isTurned ? [columns, rows] : [rows, columns],
    order.map((cell) => candidates[cell]?.cell.value ?? 0),
    order.map((cell) => pattern[cell] ?? true),
    job,
  );
}

/** Where the one-way tables alone tell what a two-way table would have to protect, it is not for this table. */
function solveOrWithhold(problem: SuppressionProblem, job: Job): Pattern | null {
  try {
    return solveSuppression(problem, job);
  } catch (error) {
    if (error instanceof DifferencingRisk) return null;
    throw error;
  }
}

/** True when what earlier outputs said of two dimensions together stays protected beside their new one-way tables. */
export function keepsEarlierProtection(
  pair: readonly [PrintedDimension, PrintedDimension],
  job: Job,
): boolean {
  const [one, two] = pair[1].dimension.multi ? [pair[1], pair[0]] : pair;
  const { sensitiveCounts, ...link } = linkOf(one, two, job);
  const printed = sensitiveCounts.filter(
    ({ selection, isWhole }) => isWhole || selection.first === null || selection.second === null,
  );
  return isProtectedAsPublished({ ...link, sensitiveCounts: printed, candidates: [] }, job);
}

/** All that bears on two dimensions together. */
function linkOf(one: PrintedDimension, two: PrintedDimension, { population, options }: Job) {
  const tables = [one.table, two.table];
  const first = axisOf(one.dimension, population, tables);
  const second = axisOf(two.dimension, population, tables);
  const cover = one.dimension.multi ? one.dimension.classes.map(({ members }) => members) : [];
  const contingency = contingencyTableOf(population.strata, first, second, cover);
  return {
    contingency,
    constraints: publishedConstraintsOf(contingency, [one.dimension, two.dimension], population, tables),
    sensitiveCounts: sensitiveDifferences(contingency, { first, second }, population, options.threshold),
  };
}

/**
 * True when an inner cell is large enough to be published. A class that holds several codes is held to more: each of them
 * has to stay as unknown within this cell as it was in the whole class.
 */
function mayShow(
  contingency: ContingencyTable,
  selection: CodeSelection,
  axes: readonly (PrintedDimension & { printed: PrintedClass })[],
  threshold: number,
): boolean {
  const cases = contingency.casesAt(selection, isNewStratum);
  if (safeSize(cases) < threshold) return false;
  return axes.every(({ dimension, printed }, index) => {
    if (printed.members.length === 1) return true;
    if (cases.length < smallestOfSeveral(threshold)) return false;
    if (!dimension.multi && !isEnoughBesideOwn(cases, threshold)) return false;
    const known = knownWithin(dimension, printed);
    if (known.length === 0) return true;
    const countsIn = (some: readonly CodedCase[]) =>
      known.map(
        ({ members }) =>
          some.filter((one) => one.codes[dimension.id]?.some((code) => members.includes(code))).length,
      );
    // Who has more cases than there are outside this cell knows that some of them are in it.
    const whole = { ...selection, [index === 0 ? 'second' : 'first']: null, side: 'yes' as const };
    const outside = printed.count - cases.length;
    return (
      cases.length >= smallestWithKnown(threshold) &&
      countsIn(cases).every((count) => count <= cases.length - threshold) &&
      outside >= threshold + UPPER_PROTECTION_LEVEL &&
      countsIn(contingency.casesAt(whole, isNewStratum)).every((count) => count <= outside)
    );
  });
}

/**
 * The least that an attacker may be sure is in a suppressed inner cell, the same as for a published one; null where they
 * may not be sure of any: what somebody knows in it would have to be known as well.
 */
function leastToTell(
  contingency: ContingencyTable,
  selection: CodeSelection,
  axes: readonly (PrintedDimension & { printed: PrintedClass })[],
  threshold: number,
): number | null {
  const cases = contingency.casesAt(selection, isNewStratum);
  const several = axes.filter(({ printed }) => printed.members.length > 1);
  const isTold = several.every(
    ({ dimension, printed }) =>
      knownWithin(dimension, printed).length === 0 &&
      (dimension.multi || isEnoughBesideOwn(cases, threshold)),
  );
  if (!isTold || safeSize(cases) < threshold) return null;
  return several.length > 0 ? smallestOfSeveral(threshold) : threshold;
}

/** Parts of a published class that may be known by themselves: known classes, or any code of a known group. */
function knownWithin(dimension: DimensionSpec, printed: PrintedClass): Pick<ClassSpec, 'members'>[] {
  const isKnown = ({ id }: Pick<ClassSpec, 'id'>) => dimension.knownClasses.includes(id);
  if (printed.id !== MERGED)
    return isKnown(printed) ? printed.members.map((code) => ({ members: [code] })) : [];
  return dimension.classes.filter(
    (one) => isKnown(one) && one.members.every((code) => printed.members.includes(code)),
  );
}
