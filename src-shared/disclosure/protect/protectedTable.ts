import type { PublishedDimension, PublishedTable } from '../../domain/publishedReport.ts';
import type { ClassSpec, DimensionSpec, TableSpec } from '../contract/tableSpec.ts';
import { at, type Pattern } from './linearSystem.ts';
import { type Job, MERGED } from './options.ts';

type ClassWithoutWords = Omit<ClassSpec, 'label'>;

export interface ProtectedDimension extends Omit<PublishedDimension, 'classes' | 'ownLabels' | 'unnamed'> {
  classes: readonly ClassWithoutWords[];
}

/** A published table without its words: a published one is one too. */
export interface ProtectedTable extends Omit<PublishedTable, 'title' | 'population' | 'dimensions'> {
  dimensions: readonly ProtectedDimension[];
}

export function totalTable({ population: { cases } }: Job): ProtectedTable {
  return { id: 'total', unit: 'cases', dimensions: [], cells: [], total: cases.length };
}

/** A one-way table; the suppressed classes stand in one, with their sum where classes add up to the cases. */
export function oneWayTable(
  { id: tableId }: TableSpec,
  dimension: DimensionSpec,
  counts: readonly number[],
  pattern: Pattern,
  { population: { cases } }: Job,
): ProtectedTable {
  const { id, multi } = dimension;
  const shown = dimension.classes.filter((_, index) => !pattern[index]);
  const suppressed = dimension.classes.filter((_, index) => pattern[index]);
  const merged = { id: MERGED, members: suppressed.flatMap(({ members }) => members) };
  const sum = counts.reduce((total, count, index) => total + (pattern[index] ? count : 0), 0);
  const cells: ProtectedTable['cells'] = dimension.classes.flatMap((one, index) =>
    pattern[index] ? [] : [{ at: { [id]: one.id }, status: 'shown' as const, value: at(counts, index) }],
  );
  if (suppressed.length > 0)
    cells.push({
      at: { [id]: MERGED },
      status: multi ? 'hidden' : 'shown',
      value: multi ? null : sum,
    });
  return {
    id: tableId,
    unit: multi ? 'mentions' : 'cases',
    dimensions: [protectedDimension(dimension, suppressed.length > 0 ? [...shown, merged] : shown)],
    cells,
    total: multi ? null : cases.length,
  };
}

/** A dimension, and the one-way table that was made of it. */
export interface PrintedDimension {
  dimension: DimensionSpec;
  table: ProtectedTable;
}

/** A published class of a one-way table that a two-way table has as a row or a column. */
export interface PrintedClass extends ClassWithoutWords {
  count: number;
}

/** The published classes of a dimension that have a number. */
export function printedClasses({ table, dimension }: PrintedDimension): PrintedClass[] {
  const classes = table.dimensions.find(({ id }) => id === dimension.id)?.classes ?? [];
  return table.cells.flatMap(({ at, value }) => {
    const one = classes.find(({ id }) => id === at[dimension.id]);
    return one && value !== null ? [{ id: one.id, members: one.members, count: value }] : [];
  });
}

/** A two-way table: inner cells by first and second class in turn, then the margins. */
export function twoWayTable(
  { id: tableId }: TableSpec,
  [first, second]: readonly [DimensionSpec, DimensionSpec],
  [rows, columns]: readonly [readonly PrintedClass[], readonly PrintedClass[]],
  counts: readonly number[],
  pattern: Pattern,
  { population: { cases } }: Job,
): ProtectedTable {
  const inner: ProtectedTable['cells'] = rows.flatMap((row, i) =>
    columns.map((column, j) => {
      const cell = i * columns.length + j;
      const isSuppressed = at(pattern, cell);
      return {
        at: { [first.id]: row.id, [second.id]: column.id },
        status: isSuppressed ? ('hidden' as const) : ('shown' as const),
        value: isSuppressed ? null : at(counts, cell),
      };
    }),
  );
  const margin = (dimension: DimensionSpec, { id, count }: PrintedClass) => ({
    at: { [dimension.id]: id },
    status: 'shown' as const,
    value: count,
  });
  const multi = first.multi || second.multi;
  return {
    id: tableId,
    unit: multi ? 'mentions' : 'cases',
    dimensions: [protectedDimension(first, rows), protectedDimension(second, columns)],
    cells: [...inner, ...rows.map((row) => margin(first, row)), ...columns.map((one) => margin(second, one))],
    total: multi ? null : cases.length,
  };
}

function protectedDimension(
  { id, multi, structuralZeros }: DimensionSpec,
  classes: readonly ClassWithoutWords[],
): ProtectedDimension {
  return {
    id,
    multi,
    classes: classes.map((one) => ({ id: one.id, members: [...one.members] })),
    structuralZeros: [...structuralZeros],
  };
}
