import type { LedgerEntry } from '../contract/ledger.ts';
import type { LinearConstraint } from '../contract/solver.ts';
import type { DimensionSpec } from '../contract/tableSpec.ts';
import { type Axis, type CodeSelection, type ContingencyTable, uniqueSets } from './contingencyTable.ts';
import type { ProtectedTable } from './protectedTable.ts';
import type { StratifiedPopulation, Stratum } from './stratifiedPopulation.ts';

/** A number that was published, of the cases of one output. */
interface PublishedCount {
  selection: CodeSelection;
  value: number;
  isMeant(stratum: Stratum): boolean;
}

type Dimensions = readonly [DimensionSpec] | readonly [DimensionSpec, DimensionSpec];

export const isNewStratum = (stratum: Stratum): boolean => stratum.isNew;

/** The sets of codes that any output publishes or may publish as one class of a dimension. */
export function axisOf(
  spec: DimensionSpec,
  { earlier }: StratifiedPopulation,
  tables: readonly ProtectedTable[],
): Axis {
  const printed = [...earlier.flatMap(({ published }) => published.tables), ...tables];
  const classes = printed.flatMap(({ dimensions, cells }) =>
    dimensions
      .filter(({ id }) => id === spec.id)
      .flatMap((dimension) =>
        dimension.classes.filter(({ id }) =>
          cells.some((cell) => cell.status === 'shown' && cell.at[spec.id] === id),
        ),
      ),
  );
  const specs = earlier.flatMap((entry) => entry.specs.flatMap(({ dimensions }) => dimensions));
  const former = specs.filter(({ id }) => id === spec.id).flatMap((one) => one.classes);
  const sets = [...spec.classes, ...former, ...classes].map(({ members }) => members);
  return { id: spec.id, multi: spec.multi, sets: uniqueSets(sets) };
}

/** Everything that earlier outputs, and the tables of the new one so far, say of a contingency table. */
export function publishedConstraintsOf(
  contingency: ContingencyTable,
  dimensions: Dimensions,
  { earlier }: StratifiedPopulation,
  tables: readonly ProtectedTable[],
): LinearConstraint[] {
  const isOf = (index: number) => (stratum: Stratum) => stratum.earlier.has(index);
  const statements = [
    ...earlier.flatMap((entry, index) => countsOfEntry(entry, dimensions, isOf(index))),
    ...tables.flatMap((table) => countsOfTable(table, dimensions, isNewStratum)),
  ];
  return statements.map(({ selection, value, isMeant }) => ({
    form: contingency.form(selection, isMeant),
    low: value,
    high: value,
  }));
}

/** True when an earlier output published a table of just these dimensions. */
export function wasPublished({ earlier }: StratifiedPopulation, ids: readonly string[]): boolean {
  return earlier.some(({ published }) =>
    published.tables.some(
      ({ dimensions }) =>
        dimensions.length === ids.length && dimensions.every((dimension) => ids.includes(dimension.id)),
    ),
  );
}

function countsOfEntry(
  { published }: LedgerEntry,
  dimensions: Dimensions,
  isMeant: (stratum: Stratum) => boolean,
): PublishedCount[] {
  return published.tables.flatMap((table) => countsOfTable(table, dimensions, isMeant));
}

function countsOfTable(
  table: ProtectedTable,
  [first, second]: Dimensions,
  isMeant: (stratum: Stratum) => boolean,
): PublishedCount[] {
  const ids = [first.id, ...(second ? [second.id] : [])];
  if (table.dimensions.length === 0 || table.dimensions.some(({ id }) => !ids.includes(id))) return [];
  const members = (id: string, classId: string | undefined) =>
    table.dimensions.find((one) => one.id === id)?.classes.find((one) => one.id === classId)?.members ?? null;
  return table.cells.flatMap(({ at, status, value }): PublishedCount[] => {
    if (status !== 'shown' || value === null) return [];
    const selection: CodeSelection = {
      first: members(first.id, at[first.id]),
      second: second ? members(second.id, at[second.id]) : null,
      side: 'yes',
    };
    return selection.first === null && selection.second === null ? [] : [{ selection, value, isMeant }];
  });
}
