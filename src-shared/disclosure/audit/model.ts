import type { Form } from '../contract/solver.ts';
import { type Atom, atomsOf, type Output, THIS } from './atoms.ts';
import { type Constraint, evaluate, sumOf } from './constraint.ts';
import type { Failure } from './failure.ts';
import { createLatents, isCounted, type Latents } from './latents.ts';
import { dimensionKey, type Population, populationsOf, type Quantity, quantitiesOf } from './quantities.ts';
import { countsCases, formOver, type ReadCell, readTable } from './readPublished.ts';
import { constraintsOf, membersAt, type Place, type ReadStatement, repeatsSum } from './readStatement.ts';
import { type UnitDimension, unitDimensions } from './units.ts';

/** All that was said, as constraints on one latent table, and all that must stay unknown of it. */
export interface Model {
  outputs: readonly Output[];
  atoms: readonly Atom[];
  dimensions: ReadonlyMap<string, UnitDimension>;
  crosses: readonly (readonly [string, string])[];
  latents: Latents;
  cells: readonly ReadCell[];
  /** Of the tables, the statements, and of every table that there can be. */
  constraints: readonly Constraint[];
  /** Those of them that hold without the two-way tables of this output, and without what is said beside its tables. */
  margins: readonly Constraint[];
  /** What the numbers of cases alone say. */
  sizes: readonly Constraint[];
  populations: readonly Population[];
  quantities: readonly Quantity[];
  /** The true latent table. */
  truth: readonly number[];
  failures: readonly Failure[];
}

/** Where an output prints no total, no reader thinks of more cases than this. */
const MOST = 10_000;

/**
 * @param outputs this one first, then those that are linked to it.
 * @param departmentDimension the dimension whose codes are departments: a report of some holds no others.
 */
export function buildModel(
  outputs: readonly Output[],
  statements: readonly ReadStatement[],
  departmentDimension: string,
): Model {
  const failures: Failure[] = [];
  const { atoms, recounted } = atomsOf(outputs);
  for (const id of recounted) failures.push({ kind: 'recounted', what: `case ${id}` });
  const dimensions = unitDimensions(outputs);
  const crosses = crossesOf(outputs, statements);
  if (hasCycle(crosses)) failures.push({ kind: 'unsupported', what: 'pairs of dimensions in a circle' });

  const totals = outputs.map(
    (one) => one.published.tables.find((t) => t.unit === 'cases' && t.total !== null)?.total,
  );
  const bound = totals.some((total) => total === undefined)
    ? MOST
    : Math.max(...totals.map((total) => total ?? 0));
  const named = new Set(outputs.flatMap((one) => one.scope.departments ?? []));
  const latents = createLatents(atoms, dimensions, crosses, bound, (atom, dimension, unit) => {
    const codes = dimension.units[unit] ?? [];
    if (dimension.id !== departmentDimension) return true;
    return codes.some(
      (code) =>
        atom.departments.has(named.has(code) ? code : null) ||
        atom.cases.some((one) => one.codes[dimension.id]?.includes(code)),
    );
  });

  const cells: ReadCell[] = [];
  const stated: Constraint[] = [];
  const margins: Constraint[] = [...latents.rows];
  const sizes: Constraint[] = [...latents.rows];
  for (const output of outputs)
    for (const table of output.published.tables) {
      const own = atoms.filter((atom) => atom.outputs.includes(output.id));
      const read = readTable(output, table, own, latents, dimensions);
      cells.push(...read.cells);
      stated.push(...read.constraints);
      if (output.id !== THIS || table.dimensions.length < 2) margins.push(...read.constraints);
      if (table.dimensions.length === 0) sizes.push(...read.constraints);
      failures.push(...read.failures);
    }
  for (const statement of statements) {
    // The table itself is held to the cases and to how much one person may weigh in it.
    if (outputs[0] !== undefined && repeatsSum(statement, outputs[0].published)) continue;
    const read = constraintsOf(statement, (place) => formAt(place));
    if (read === undefined) failures.push({ kind: 'unexplained', what: JSON.stringify(statement) });
    else stated.push(...read);
  }

  function formAt({ table, at }: Place): Form | undefined {
    const [current] = outputs;
    const printed = current?.published.tables.find((one) => one.id === table);
    const isKnown = printed !== undefined || current?.specs.some((one) => one.id === table);
    if (current === undefined || !isKnown || (printed !== undefined && !countsCases(printed)))
      return undefined;
    const has: Record<string, readonly number[]> = {};
    for (const [id, classId] of Object.entries(at)) {
      const units = dimensions
        .get(id)
        ?.unitsOf(membersAt(current.published, current.specs, table, id, classId));
      if (units === undefined) return undefined;
      has[id] = units;
    }
    const own = atoms.filter((atom) => atom.outputs.includes(THIS));
    const isMentions = printed?.unit === 'mentions' && Object.keys(at).length === 0;
    if (!isMentions) return formOver(latents, own, { has });
    return sumOf(...cells.filter((one) => one.output === THIS && one.table === table).map((one) => one.form));
  }

  const populations = populationsOf(outputs, atoms);
  const quantities = quantitiesOf({
    populations,
    latents,
    dimensions,
    crosses,
    touched: touchedBy(stated, latents, crosses),
    cells,
  });
  for (const group of overlapping(latents))
    failures.push({ kind: 'unsupported', what: `groups that overlap: ${group}` });

  const truth = latents.columns.map(
    ({ atom, where }) => atom.cases.filter((one) => isCounted(one, where, dimensions)).length,
  );
  const constraints = [...latents.rows, ...stated];
  for (const { what, form, low, high } of constraints) {
    const value = evaluate(form, truth);
    if (value < low || value > high) failures.push({ kind: 'untrue', what });
  }
  return {
    outputs,
    atoms,
    dimensions,
    crosses,
    latents,
    cells,
    constraints,
    margins,
    sizes,
    populations,
    quantities,
    truth,
    failures,
  };
}

/**
 * Dimensions, and pairs of them, that something is said about. What is said of one dimension also bears on the pairs
 * that it is in, and these on the other.
 */
function touchedBy(
  stated: readonly Constraint[],
  { columns }: Latents,
  crosses: readonly (readonly [string, string])[],
): Set<string> {
  const touched = new Set<string>();
  for (const [column] of stated.flatMap(({ form }) => form))
    for (const id of columns[column]?.dimensions ?? []) touched.add(id);
  for (const _ of crosses)
    for (const pair of crosses)
      if (pair.some((id) => touched.has(id))) for (const id of [...pair, dimensionKey(pair)]) touched.add(id);
  return touched;
}

/** The pairs of dimensions that an output prints, or that a statement is about. */
function crossesOf(
  outputs: readonly Output[],
  statements: readonly ReadStatement[],
): (readonly [string, string])[] {
  const mentioned = JSON.stringify(statements);
  const pairs = outputs.flatMap(({ published, specs }) => [
    ...published.tables.map((table) => table.dimensions.map((one) => one.id)),
    ...specs
      .filter((table) => mentioned.includes(JSON.stringify(table.id)))
      .map((table) => table.dimensions.map((one) => one.id)),
  ]);
  const byKey = new Map<string, readonly [string, string]>();
  for (const [a, b] of pairs) if (a !== undefined && b !== undefined) byKey.set(dimensionKey([a, b]), [a, b]);
  return [...byKey.values()];
}

/** Pairs in a circle can each be possible and not be so together, so ranges over them would be too wide. */
function hasCycle(crosses: readonly (readonly [string, string])[]): boolean {
  const group = new Map<string, string>();
  const root = (id: string): string => {
    const parent = group.get(id);
    return parent === undefined ? id : root(parent);
  };
  return crosses.some(([a, b]) => {
    if (root(a) === root(b)) return true;
    group.set(root(a), root(b));
    return false;
  });
}

/** Groups of codes of one dimension, counted once per case, of which one cuts another: more is known than the rows say. */
function overlapping({ columns }: Latents): Set<string> {
  const groups = columns.flatMap(({ atom, where }) =>
    Object.entries(where.has).flatMap(([id, units]) =>
      units.length > 1 ? [{ key: `${atom.id} ${id}`, id, units }] : [],
    ),
  );
  const found = new Set<string>();
  for (const one of groups)
    for (const other of groups)
      if (
        one.key === other.key &&
        String(one.units) !== String(other.units) &&
        one.units.some((unit) => other.units.includes(unit))
      )
        found.add(one.id);
  return found;
}
