import type { Form } from '../contract/solver.ts';
import { type Constraint, formValue } from './constraint.ts';
import { binding, components, narrow } from './presolve.ts';

/** Columns that hang together, with bounds and rows over them by their place in `columns`. */
export interface Part {
  columns: readonly number[];
  bounds: readonly { low: number; high: number }[];
  rows: readonly Constraint[];
}

/** The columns by what a reader knows of them: settled, or in a part of which the others say nothing. */
export interface Partition {
  /** The value of each settled column; of the others the least. */
  settled: readonly number[];
  parts: readonly Part[];
  /** Number of the part of each column; -1 if it is settled. */
  partOfColumn: readonly number[];
  /** Place of each column in its part. */
  placeInPart: readonly number[];
}

/**
 * Divides the columns into parts that no constraint ties to one another.
 *
 * @param highs the most that each column can be; the least is 0.
 * @param links forms that will be asked about: each lies in one part.
 * @returns null if no table agrees with the constraints, as far as single rows tell.
 */
export function partitionColumns(
  highs: readonly number[],
  constraints: readonly Constraint[],
  links: readonly Form[],
): Partition | null {
  const bounds = narrow(highs, constraints);
  if (bounds === null) return null;
  const rows = binding(constraints, bounds);
  const partOfColumn = components(bounds, [...rows.map((row) => row.form), ...links]);
  const columns = Array.from({ length: Math.max(-1, ...partOfColumn) + 1 }, (): number[] => []);
  const placeInPart = partOfColumn.map((part, column) => (columns[part]?.push(column) ?? 0) - 1);
  const division = { settled: bounds.low, partOfColumn, placeInPart };
  const parts = columns.map((own, number) => ({
    columns: own,
    bounds: own.map((column) => ({ low: bounds.low[column] ?? 0, high: bounds.high[column] ?? 0 })),
    rows: rows
      .filter((row) => row.form.some(([column]) => partOfColumn[column] === number))
      .map((row) => rowInPart(division, number, row)),
  }));
  return { ...division, parts };
}

/** A row over the columns of a part, less what it has of the settled ones. */
export function rowInPart(
  { settled, partOfColumn, placeInPart }: Omit<Partition, 'parts'>,
  number: number,
  row: Constraint,
): Constraint {
  const isOpen = ([column]: Form[number]) => partOfColumn[column] === number;
  const fixed = formValue(
    row.form.filter((term) => !isOpen(term)),
    settled,
  );
  return {
    source: row.source,
    form: row.form.filter(isOpen).map(([column, factor]) => [placeInPart[column] ?? -1, factor] as const),
    low: row.low - fixed,
    high: row.high - fixed,
  };
}

/** The part that a form is in; -1 if its value is settled. */
export function partOfForm({ partOfColumn }: Pick<Partition, 'partOfColumn'>, form: Form): number {
  return Math.max(-1, ...form.map(([column]) => partOfColumn[column] ?? -1));
}
