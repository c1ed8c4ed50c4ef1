import type { PublishedTable } from '../../domain/publishedReport.ts';
import type { LedgerEntry } from '../contract/ledger.ts';
import type { Row } from '../contract/solver.ts';
import type { DimensionSpec } from '../contract/tableSpec.ts';
import { type Axis, type Clique, type Place, uniqueSets } from './clique.ts';
import type { Atom, Population } from './population.ts';

/** A number that was printed, of the cases of one output. */
interface Statement {
  place: Place;
  value: number;
  isMeant(atom: Atom): boolean;
}

type Dimensions = readonly [DimensionSpec] | readonly [DimensionSpec, DimensionSpec];

export const isNewAtom = (atom: Atom): boolean => atom.isNew;

/** The sets of codes that any output prints or may print as one class of a dimension. */
export function axisOf(
  spec: DimensionSpec,
  { earlier }: Population,
  tables: readonly PublishedTable[],
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

/** Everything that earlier outputs, and the tables of the new one so far, say of a clique. */
export function factsOf(
  clique: Clique,
  dimensions: Dimensions,
  { earlier }: Population,
  tables: readonly PublishedTable[],
): Row[] {
  const isOf = (index: number) => (atom: Atom) => atom.earlier.has(index);
  const statements = [
    ...earlier.flatMap((entry, index) => statementsOf(entry, dimensions, isOf(index))),
    ...tables.flatMap((table) => readTable(table, dimensions, isNewAtom)),
  ];
  return statements.map(({ place, value, isMeant }) => ({
    form: clique.form(place, isMeant),
    low: value,
    high: value,
  }));
}

/** Whether an earlier output printed a table of just these dimensions. */
export function wasPrinted({ earlier }: Population, ids: readonly string[]): boolean {
  return earlier.some(({ published }) =>
    published.tables.some(
      ({ dimensions }) =>
        dimensions.length === ids.length && dimensions.every((dimension) => ids.includes(dimension.id)),
    ),
  );
}

function statementsOf(
  { published }: LedgerEntry,
  dimensions: Dimensions,
  isMeant: (atom: Atom) => boolean,
): Statement[] {
  return published.tables.flatMap((table) => readTable(table, dimensions, isMeant));
}

function readTable(
  table: PublishedTable,
  [first, second]: Dimensions,
  isMeant: (atom: Atom) => boolean,
): Statement[] {
  const ids = [first.id, ...(second ? [second.id] : [])];
  if (table.dimensions.length === 0 || table.dimensions.some(({ id }) => !ids.includes(id))) return [];
  const members = (id: string, classId: string | undefined) =>
    table.dimensions.find((one) => one.id === id)?.classes.find((one) => one.id === classId)?.members ?? null;
  return table.cells.flatMap(({ at, status, value }): Statement[] => {
    if (status !== 'shown' || value === null) return [];
    const place: Place = {
      first: members(first.id, at[first.id]),
      second: second ? members(second.id, at[second.id]) : null,
      side: 'yes',
    };
    return place.first === null && place.second === null ? [] : [{ place, value, isMeant }];
  });
}
