import type { CellCoordinates, PublishedTable } from '../../domain/publishedReport.ts';
import type { Form } from '../contract/solver.ts';
import type { CaseSet } from './caseSet.ts';
import { addForms, type Constraint, equal } from './constraint.ts';
import type { AuditFailure } from './failure.ts';
import type { Release, Stratum } from './strata.ts';
import type { UnitDimension } from './units.ts';
import { formOver, type Unknowns } from './unknowns.ts';

/** Id of the class that holds what a one-way table does not print by itself. */
export const MERGED_CLASS = 'merged';

/** A cell of a published table, as a sum of unknowns. */
export interface ReadCell {
  release: string;
  table: string;
  at: CellCoordinates;
  set: CaseSet;
  form: Form;
  value: number | null;
  isShown: boolean;
}

/** Cells and constraints that published tables are; those of persons and of contacts are none here. */
export interface TableReading {
  cells: ReadCell[];
  constraints: Constraint[];
  failures: AuditFailure[];
}

/** A published table, with all that it is read against. */
export interface TableContext {
  release: Release;
  table: PublishedTable;
  /** Those that the release counted. */
  strata: readonly Stratum[];
  unknowns: Unknowns;
  dimensions: ReadonlyMap<string, UnitDimension>;
}

export function countsCases({ unit }: PublishedTable): boolean {
  return unit === 'cases' || unit === 'mentions';
}

/** Turns a table into constraints: a shown count, a total, and a class that is left out, which says that it is 0. */
export function readPublishedTable(context: TableContext): TableReading {
  const { table, release } = context;
  if (!countsCases(table)) return { cells: [], constraints: [], failures: [] };
  const source = `${release.id}/${table.id}`;
  const read = joinReadings(
    table.cells.filter((cell) => !saysNothing(table, cell)).map((cell) => readCell(context, cell, source)),
  );
  read.constraints.push(...leftOutClasses(context, source));
  if (table.total === null) return read;
  const form = totalForm(context, read.cells);
  if (form === undefined) read.failures.push({ kind: 'unsupported', what: `${source} total` });
  else read.constraints.push(equal(`${source} total`, form, table.total));
  return read;
}

export function joinReadings(readings: readonly TableReading[]): TableReading {
  return {
    cells: readings.flatMap((one) => one.cells),
    constraints: readings.flatMap((one) => one.constraints),
    failures: readings.flatMap((one) => one.failures),
  };
}

function readCell(
  { release, table, strata, unknowns, dimensions }: TableContext,
  cell: PublishedTable['cells'][number],
  source: string,
): TableReading {
  const what = `${source} ${JSON.stringify(cell.at)}`;
  const set = setOfCell(table, cell.at, dimensions);
  const form = set && formOver(unknowns, strata, set);
  if (set === undefined || form === undefined)
    return { cells: [], constraints: [], failures: [{ kind: 'unsupported', what }] };
  const value = cell.status === 'structural' ? 0 : cell.value;
  const isShown = cell.status === 'shown';
  return {
    cells: [{ release: release.id, table: table.id, at: cell.at, set, form, value, isShown }],
    constraints: value === null ? [] : [equal(what, form, value)],
    failures:
      isShown === (cell.value === null)
        ? [{ kind: 'form', what: `${what} is ${cell.status} and its value is not` }]
        : [],
  };
}

/** Units of a one-way table that are in none of its classes: nobody has them. */
function leftOutClasses(
  { release, table, strata, unknowns, dimensions }: TableContext,
  source: string,
): Constraint[] {
  const [own, ...others] = table.dimensions;
  const dimension = own && dimensions.get(own.id);
  if (own === undefined || dimension === undefined || others.length > 0) return [];
  const named = new Set(own.classes.flatMap((one) => dimension.unitsOf(one.members) ?? []));
  return dimension
    .unitsIn([release.id])
    .filter((unit) => !named.has(unit))
    .flatMap((unit) => {
      const form = formOver(unknowns, strata, { has: { [own.id]: [unit] } });
      return form === undefined ? [] : [equal(`${source} leaves out ${own.id} ${unit}`, form, 0)];
    });
}

/**
 * True of the cell of the classes that a table of several codes keeps to itself: without a count and without a sum in
 * which it is, it adds nothing to what those classes are. A reader cannot even tell how many cases have any of them.
 */
function saysNothing({ dimensions, total }: PublishedTable, cell: PublishedTable['cells'][number]): boolean {
  const [own, ...others] = dimensions;
  return (
    own?.multi === true &&
    others.length === 0 &&
    total === null &&
    cell.at[own.id] === MERGED_CLASS &&
    cell.status === 'hidden' &&
    cell.value === null
  );
}

/** Cases, or for a table of mentions the sum of its classes. */
function totalForm({ table, strata, unknowns }: TableContext, cells: readonly ReadCell[]): Form | undefined {
  if (table.unit === 'cases') return formOver(unknowns, strata, { has: {} });
  return table.dimensions.length === 1 ? addForms(...cells.map((cell) => cell.form)) : undefined;
}

/** The cases of a cell; undefined where a class or a code is not known. */
export function setOfCell(
  table: PublishedTable,
  at: CellCoordinates,
  dimensions: ReadonlyMap<string, UnitDimension>,
): CaseSet | undefined {
  const has: Record<string, readonly number[]> = {};
  for (const [id, classId] of Object.entries(at)) {
    const members = table.dimensions
      .find((one) => one.id === id)
      ?.classes.find((one) => one.id === classId)?.members;
    const units = members && dimensions.get(id)?.unitsOf(members);
    if (units === undefined) return undefined;
    has[id] = units;
  }
  return { has };
}
