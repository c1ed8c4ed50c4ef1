import type { PublishedTable } from '../../domain/publishedReport.ts';
import type { Form } from '../contract/solver.ts';
import type { Atom, Output } from './atoms.ts';
import { type Constraint, sumOf } from './constraint.ts';
import type { Failure } from './failure.ts';
import type { Latents, Where } from './latents.ts';
import type { UnitDimension } from './units.ts';

/** The class that holds what a one-way table does not print by itself. */
export const MERGED = 'merged';

/** A cell of a published table, as a sum over the latent table. */
export interface ReadCell {
  output: string;
  table: string;
  at: Readonly<Record<string, string>>;
  where: Where;
  form: Form;
  value: number | null;
  isShown: boolean;
}

/** What a published table says about cases. Tables of persons and of contacts say nothing about them here. */
export interface ReadTable {
  table: PublishedTable;
  cells: ReadCell[];
  constraints: Constraint[];
  failures: Failure[];
}

export function countsCases({ unit }: PublishedTable): boolean {
  return unit === 'cases' || unit === 'mentions';
}

/** The sum over the atoms of the count of these cases; undefined if the model has no such count. */
export function formOver(latents: Latents, atoms: readonly Atom[], where: Where): Form | undefined {
  const forms = atoms.map((atom) => latents.formOf(atom, where));
  return forms.every((form) => form !== undefined) ? sumOf(...forms) : undefined;
}

/** Turns a table into constraints: a shown count, a total, and a class that is left out, which says that it is 0. */
export function readTable(
  output: Output,
  table: PublishedTable,
  atoms: readonly Atom[],
  latents: Latents,
  dimensions: ReadonlyMap<string, UnitDimension>,
): ReadTable {
  const name = `${output.id}/${table.id}`;
  const read: ReadTable = { table, cells: [], constraints: [], failures: [] };
  const fail = (kind: Failure['kind'], what: string) => read.failures.push({ kind, what: `${name} ${what}` });
  const equal = (what: string, form: Form, value: number) =>
    read.constraints.push({ what: `${name} ${what}`, form, low: value, high: value });
  if (!countsCases(table)) return read;

  for (const cell of table.cells) {
    if (saysNothing(table, cell)) continue;
    const where = whereOf(table, cell.at, dimensions);
    const form = where && formOver(latents, atoms, where);
    const at = JSON.stringify(cell.at);
    if (where === undefined || form === undefined) {
      fail('unsupported', at);
      continue;
    }
    const value = cell.status === 'structural' ? 0 : cell.value;
    const isShown = cell.status === 'shown';
    read.cells.push({ output: output.id, table: table.id, at: cell.at, where, form, value, isShown });
    if (isShown === (cell.value === null)) fail('form', `${at} is ${cell.status} and its value is not`);
    if (value !== null) equal(at, form, value);
  }
  const [first, ...others] = table.dimensions;
  if (first !== undefined && others.length === 0) {
    const named = new Set(
      first.classes.flatMap((one) => dimensions.get(first.id)?.unitsOf(one.members) ?? []),
    );
    for (const unit of dimensions.get(first.id)?.unitsIn([output.id]) ?? []) {
      const form = named.has(unit) ? undefined : formOver(latents, atoms, { has: { [first.id]: [unit] } });
      if (form !== undefined) equal(`leaves out ${first.id} ${unit}`, form, 0);
    }
  }
  if (table.total !== null) {
    const form = totalOf(read, atoms, latents);
    if (form === undefined) fail('unsupported', 'total');
    else equal('total', form, table.total);
  }
  return read;
}

/**
 * Whether a cell is that of the classes that a table of several codes keeps to itself: without a count and without a sum
 * in which it is, it adds nothing to what those classes are. A reader cannot even tell how many cases have any of them.
 */
function saysNothing({ dimensions, total }: PublishedTable, cell: PublishedTable['cells'][number]): boolean {
  const [own, ...others] = dimensions;
  return (
    own?.multi === true &&
    others.length === 0 &&
    total === null &&
    cell.at[own.id] === MERGED &&
    cell.status === 'hidden' &&
    cell.value === null
  );
}

/** Cases, or for a table of mentions the sum of its classes. */
function totalOf({ table, cells }: ReadTable, atoms: readonly Atom[], latents: Latents): Form | undefined {
  if (table.unit === 'cases') return formOver(latents, atoms, { has: {} });
  return table.dimensions.length === 1 ? sumOf(...cells.map((cell) => cell.form)) : undefined;
}

/** The cases of a cell; undefined where a class or a code is not known. */
export function whereOf(
  table: PublishedTable,
  at: Readonly<Record<string, string>>,
  dimensions: ReadonlyMap<string, UnitDimension>,
): Where | undefined {
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
