import type { PublishedDimension, PublishedTable } from '../../domain/publishedReport.ts';
import type { ClassSpec, DimensionSpec, TableSpec } from '../contract/tableSpec.ts';
import { at, type Pattern } from './linearSystem.ts';
import type { Job } from './options.ts';
import { MERGED } from './options.ts';

export function totalTable({ options: { words }, population: { cases } }: Job): PublishedTable {
  return { id: 'total', ...words.total, unit: 'cases', dimensions: [], cells: [], total: cases.length };
}

/** A one-way table; the suppressed classes stand in one, with their sum where classes add up to the cases. */
export function oneWayTable(
  spec: TableSpec,
  dimension: DimensionSpec,
  counts: readonly number[],
  pattern: Pattern,
  { options: { words }, population: { cases } }: Job,
): PublishedTable {
  const { id, multi } = dimension;
  const shown = dimension.classes.filter((_, index) => !pattern[index]);
  const hidden = dimension.classes.filter((_, index) => pattern[index]);
  const merged: ClassSpec = {
    id: MERGED,
    label: words.mergedLabel(hidden.map(({ label }) => label)),
    members: hidden.flatMap(({ members }) => members),
  };
  const sum = counts.reduce((total, count, index) => total + (pattern[index] ? count : 0), 0);
  const cells: PublishedTable['cells'] = dimension.classes.flatMap((one, index) =>
    pattern[index] ? [] : [{ at: { [id]: one.id }, status: 'shown' as const, value: at(counts, index) }],
  );
  if (hidden.length > 0)
    cells.push({
      at: { [id]: MERGED },
      status: multi ? 'hidden' : 'shown',
      value: multi ? null : sum,
    });
  return {
    id: spec.id,
    title: spec.title,
    unit: multi ? 'mentions' : 'cases',
    population: spec.population,
    dimensions: [publishedDimension(dimension, hidden.length > 0 ? [...shown, merged] : shown)],
    cells,
    total: multi ? null : cases.length,
  };
}

/** A dimension, and the one-way table that was made of it. */
export interface PrintedDimension {
  dimension: DimensionSpec;
  table: PublishedTable;
}

/** A published class of a one-way table that a two-way table has as a row or a column. */
export interface PrintedClass extends ClassSpec {
  count: number;
}

/** The published classes of a dimension that have a number. */
export function printedClasses({ table, dimension }: PrintedDimension): PrintedClass[] {
  const classes = table.dimensions.find(({ id }) => id === dimension.id)?.classes ?? [];
  return table.cells.flatMap(({ at, value }) => {
    const one = classes.find(({ id }) => id === at[dimension.id]);
    return one && value !== null
      ? [{ id: one.id, label: one.label, members: one.members, count: value }]
      : [];
  });
}

/** A two-way table: inner cells by first and second class in turn, then the margins. */
export function twoWayTable(
  spec: TableSpec,
  [first, second]: readonly [DimensionSpec, DimensionSpec],
  [rows, columns]: readonly [readonly PrintedClass[], readonly PrintedClass[]],
  counts: readonly number[],
  pattern: Pattern,
  { population: { cases } }: Job,
): PublishedTable {
  const inner: PublishedTable['cells'] = rows.flatMap((row, i) =>
    columns.map((column, j) => {
      const cell = i * columns.length + j;
      const isHidden = at(pattern, cell);
      return {
        at: { [first.id]: row.id, [second.id]: column.id },
        status: isHidden ? ('hidden' as const) : ('shown' as const),
        value: isHidden ? null : at(counts, cell),
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
    id: spec.id,
    title: spec.title,
    unit: multi ? 'mentions' : 'cases',
    population: spec.population,
    dimensions: [publishedDimension(first, rows), publishedDimension(second, columns)],
    cells: [...inner, ...rows.map((row) => margin(first, row)), ...columns.map((one) => margin(second, one))],
    total: multi ? null : cases.length,
  };
}

function publishedDimension(
  { id, multi, structuralZeros }: DimensionSpec,
  classes: readonly ClassSpec[],
): PublishedDimension {
  return {
    id,
    multi,
    classes: classes.map((one) => ({ id: one.id, label: one.label, members: [...one.members] })),
    structuralZeros: [...structuralZeros],
  };
}
