import type { DimensionSpec, TableSpec } from '../contract/tableSpec.ts';
import type { CodeSelection, ContingencyTable } from './contingencyTable.ts';
import { type InnerCount, isLargeEnough, leastToTell } from './innerCellRules.ts';
import type { Pattern } from './linearSystem.ts';
import { linkOf, multiFirst } from './linkedDimensions.ts';
import type { Job } from './options.ts';
import {
  type PrintedClass,
  type PrintedDimension,
  type ProtectedTable,
  printedClasses,
  twoWayTable,
} from './protectedTable.ts';
import { isNewStratum } from './publishedConstraints.ts';
import { type SensitiveCount, sensitiveCountOf } from './sensitiveCounts.ts';
import {
  type CandidateCell,
  DifferencingRisk,
  type SuppressionProblem,
  solveSuppression,
} from './solveSuppression.ts';

/** Fewer cases per inner cell leave nearly all of them suppressed. */
const CASES_PER_CELL = 8;
/** So many of ten of a group a cell may be known to be at most: more tells of nearly everyone in it (group disclosure). */
const NEARLY_ALL = 9;

interface InnerCell {
  row: PrintedClass;
  column: PrintedClass;
}

/** Two dimensions as they are crossed, a multi one first. */
interface Crossing {
  rows: DimensionSpec;
  columns: DimensionSpec;
  contingency: ContingencyTable;
  threshold: number;
}

/**
 * A table of two dimensions on the published classes of both, or null when none of its inner cells may be shown. Its
 * margins are those of the one-way tables, so only the inner cells are decided.
 */
export function protectTwoWay(
  spec: TableSpec,
  pair: readonly [PrintedDimension, PrintedDimension],
  job: Job,
): ProtectedTable | null {
  const { population, options } = job;
  const ordered = multiFirst(pair);
  const [rows, columns] = [printedClasses(ordered[0]), printedClasses(ordered[1])];
  const inner = rows.flatMap((row) => columns.map((column): InnerCell => ({ row, column })));
  if (inner.length === 0 || population.cases.length < CASES_PER_CELL * inner.length) return null;

  const { sensitiveCounts, ...link } = linkOf(ordered, job);
  const crossing: Crossing = {
    rows: ordered[0].dimension,
    columns: ordered[1].dimension,
    contingency: link.contingency,
    threshold: options.threshold,
  };
  const candidates = inner.map((one) => candidateOfCell(one, crossing));
  const pattern = solveOrWithhold(
    {
      ...link,
      candidates,
      sensitiveCounts: [
        ...inner.flatMap((one, cell) => sensitiveCountsOfCell(one, cell, crossing)),
        ...sensitiveCounts,
      ],
      isOnMargins: population.earlier.length === 0,
    },
    job,
  );
  if (pattern === null) return null;
  // The table is published in the order of its spec.
  const isTurned = ordered[0] !== pair[0];
  const order = isTurned ? turned(rows.length, columns.length) : [...inner.keys()];
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

function candidateOfCell(cell: InnerCell, crossing: Crossing): CandidateCell {
  const { rows, columns, contingency } = crossing;
  const { row, column } = cell;
  const selection = cellSelection(cell, 'yes');
  const count = contingency.casesAt(selection, isNewStratum).length;
  const isFree =
    count <= mostOf(cell, crossing) &&
    innerCountsOf(cell, crossing).every((one) => isLargeEnough(contingency, one, crossing.threshold));
  return {
    selection,
    isKnown: rows.knownClasses.includes(row.id) || columns.knownClasses.includes(column.id),
    cell: {
      form: contingency.form(selection, isNewStratum),
      value: count,
      low: 0,
      high: Math.min(row.count, column.count),
      kind: isFree ? 'free' : 'primary',
      weight: 1,
    },
  };
}

function sensitiveCountsOfCell(cell: InnerCell, index: number, crossing: Crossing): SensitiveCount[] {
  const { contingency, threshold } = crossing;
  return innerCountsOf(cell, crossing).map((one) =>
    sensitiveCountOf(contingency, one.selection, isNewStratum, {
      cell: index,
      threshold,
      above: leastToTell(contingency, one, threshold),
      sure: one.selection.side === 'yes' ? mostOf(cell, crossing) : Infinity,
    }),
  );
}

/** The cell, and of a multi dimension also those of its column that are not in it. */
function innerCountsOf(cell: InnerCell, { rows, columns }: Crossing): InnerCount[] {
  const sides = rows.multi ? (['yes', 'no'] as const) : (['yes'] as const);
  return sides.map((side) => ({
    selection: cellSelection(cell, side),
    axes: [
      { dimension: rows, printed: cell.row },
      { dimension: columns, printed: cell.column },
    ],
  }));
}

function cellSelection({ row, column }: InnerCell, side: CodeSelection['side']): CodeSelection {
  return { first: row.members, second: column.members, side };
}

/** The most of a group that may be known to be in one class: of a class as a part of each group that it is in. */
function mostOf({ row, column }: InnerCell, { rows }: Crossing): number {
  const groups = rows.multi ? [column.count] : [column.count, row.count];
  return Math.floor((NEARLY_ALL * Math.min(...groups)) / 10);
}

/** The indices of cells that are listed by row, listed by column. */
function turned(rows: number, columns: number): number[] {
  return Array.from(
    { length: rows * columns },
    (_, index) => (index % rows) * columns + Math.floor(index / rows),
  );
}
