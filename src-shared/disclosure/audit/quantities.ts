import type { Form } from '../contract/solver.ts';
import { type Atom, type Output, THIS } from './atoms.ts';
import { keyOf } from './constraint.ts';
import { isCounted, type Latents, type Where } from './latents.ts';
import { formOver, MERGED, type ReadCell } from './readPublished.ts';
import { safeSizeOf } from './safeSize.ts';
import type { UnitDimension } from './units.ts';

/** Cases that a reader can think of as one whole: those of an output, of an atom, of a difference or what two share. */
export interface Population {
  id: string;
  atoms: readonly Atom[];
}

/** A count that nobody may find out. */
export interface Quantity {
  id: string;
  population: Population;
  where: Where;
  form: Form;
  /** The true ones: number of cases, and the smallest number of cases or persons. */
  cases: number;
  safeSize: number;
  /**
   * Inside a count that is printed itself: that a part may be 0 or the whole is all that can be asked of it, as of any
   * printed count.
   */
  isPart: boolean;
  /** Has a place of its own in a table of this report: what each attacker gets of it is worked out to the end. */
  isNamed: boolean;
}

/** Every set of cases that can be told apart by subtracting one output from another, each once. */
export function populationsOf(outputs: readonly Output[], atoms: readonly Atom[]): Population[] {
  const of = (id: string) => atoms.filter((atom) => atom.outputs.includes(id));
  const all: Population[] = [
    ...outputs.map(({ id }) => ({ id, atoms: of(id) })),
    ...outputs.flatMap((a) =>
      outputs
        .filter((b) => b !== a)
        .flatMap((b) => [
          { id: `${a.id} without ${b.id}`, atoms: of(a.id).filter((one) => !one.outputs.includes(b.id)) },
          { id: `${a.id} and ${b.id}`, atoms: of(a.id).filter((one) => one.outputs.includes(b.id)) },
        ]),
    ),
    ...atoms.map((atom) => ({ id: `only ${atom.id}`, atoms: [atom] })),
  ];
  const seen = new Set<string>();
  return all.filter(({ atoms: some }) => {
    const key = some.map((one) => one.id).join('|');
    return some.length > 0 && !seen.has(key) && seen.add(key);
  });
}

export interface QuantityInput {
  populations: readonly Population[];
  latents: Latents;
  dimensions: ReadonlyMap<string, UnitDimension>;
  crosses: readonly (readonly [string, string])[];
  /** Dimensions that something was stated about, by keys of `dimensionKey`. */
  touched: ReadonlySet<string>;
  cells: readonly ReadCell[];
}

export function dimensionKey(ids: readonly string[]): string {
  return [...ids].sort().join('*');
}

/**
 * Every count of one unit or of one pair of units, in every population, that no table prints, and for a dimension of
 * which a case may carry several codes the count of those without it too. Of a dimension about which nothing is stated
 * a reader learns nothing, so it has none.
 */
export function quantitiesOf(input: QuantityInput): Quantity[] {
  const { populations, latents, dimensions, crosses, touched, cells } = input;
  const hidden = new Set(cells.filter((cell) => !cell.isShown).map((cell) => keyOf(cell.form)));
  const printed = new Set(cells.filter((cell) => cell.isShown).map((cell) => keyOf(cell.form)));
  const seen = new Set<string>();
  const found: Quantity[] = [];

  function add(population: Population, where: Where, yes: Where): void {
    const form = formOver(latents, population.atoms, where);
    const yesForm = where === yes ? form : formOver(latents, population.atoms, yes);
    if (form === undefined || yesForm === undefined || form.length === 0 || yesForm.length === 0) return;
    if (printed.has(keyOf(yesForm)) || seen.has(keyOf(form))) return;
    seen.add(keyOf(form));
    const cases = population.atoms.flatMap((atom) =>
      atom.cases.filter((one) => isCounted(one, where, dimensions)),
    );
    found.push({
      id: `${population.id} ${nameOf(where, dimensions)}`,
      population,
      where,
      form,
      cases: cases.length,
      safeSize: safeSizeOf(cases),
      isNamed:
        population.id === THIS &&
        (Object.keys(where.has).length === 1 || hidden.has(keyOf(form))) &&
        !where.not,
      isPart: cells.some((cell) => cell.isShown && isInside(cell, population, where)),
    });
  }

  function isInside(cell: ReadCell, population: Population, where: Where): boolean {
    if (where.not !== undefined || cell.output !== population.id) return false;
    const ids = Object.keys(where.has);
    if (dimensionKey(ids) !== dimensionKey(Object.keys(cell.where.has))) return false;
    const isOneWayMerged = ids.length === 1 && cell.at[ids[0] ?? ''] === MERGED;
    return (
      !isOneWayMerged && ids.every((id) => where.has[id]?.every((unit) => cell.where.has[id]?.includes(unit)))
    );
  }

  const cellsOf = (ids: readonly string[]): Where['has'][] =>
    ids.reduce<Where['has'][]>(
      (some, id) =>
        some.flatMap((has) => (dimensions.get(id)?.units ?? []).map((_, unit) => ({ ...has, [id]: [unit] }))),
      [{}],
    );
  const isMulti = (id: string) => dimensions.get(id)?.multi === true;
  for (const ids of [...[...dimensions.keys()].map((id) => [id]), ...crosses]) {
    if (!touched.has(dimensionKey(ids))) continue;
    // What a report prints in one class and hides in a pair is asked for as a class too.
    const classes = cells
      .filter((cell) => !cell.isShown && dimensionKey(Object.keys(cell.where.has)) === dimensionKey(ids))
      .filter((cell) => !ids.some((id) => isMulti(id) && cell.at[id] === MERGED))
      .map((cell) => cell.where.has);
    for (const population of populations)
      for (const has of [...cellsOf(ids), ...classes]) {
        add(population, { has }, { has });
        for (const id of ids.filter(isMulti)) {
          const { [id]: units = [], ...rest } = has;
          add(population, { has: rest, not: { [id]: units } }, { has });
        }
      }
  }
  return found;
}

/** Whether every case of `inner` is one of `outer`. */
export function isWithin(
  inner: { where: Where; atoms: readonly Atom[] },
  outer: { where: Where; atoms: readonly Atom[] },
): boolean {
  const within = (small: readonly number[], large: readonly number[]) =>
    small.every((unit) => large.includes(unit));
  return (
    inner.atoms.every((atom) => outer.atoms.includes(atom)) &&
    Object.entries(outer.where.has).every(([id, units]) => {
      const own = inner.where.has[id];
      return own !== undefined && within(own, units);
    }) &&
    Object.entries(outer.where.not ?? {}).every(([id, units]) => {
      const own = inner.where.not?.[id];
      return own !== undefined && within(units, own);
    })
  );
}

/** The cases that a target counts, by the codes of each dimension. */
export interface TargetLocation {
  /** Id of the report, `this` for the one that is audited; null for what only several reports together tell apart. */
  report: string | null;
  /** By dimension: the cases carry one of these codes. */
  codes: Readonly<Record<string, readonly string[]>>;
  /** By dimension: the cases carry none of these codes. */
  without: Readonly<Record<string, readonly string[]>>;
}

export function locationOf(
  { population, where }: Pick<Quantity, 'population' | 'where'>,
  {
    outputs,
    dimensions,
  }: { outputs: readonly Pick<Output, 'id'>[]; dimensions: ReadonlyMap<string, UnitDimension> },
): TargetLocation {
  const codesOf = (some: Where['has']) =>
    Object.fromEntries(
      Object.entries(some).map(([id, units]) => [
        id,
        units.flatMap((unit) => dimensions.get(id)?.units[unit] ?? []),
      ]),
    );
  return {
    report: outputs.find(({ id }) => id === population.id)?.id ?? null,
    codes: codesOf(where.has),
    without: codesOf(where.not ?? {}),
  };
}

function nameOf({ has, not = {} }: Where, dimensions: ReadonlyMap<string, UnitDimension>): string {
  const codes = (id: string, units: readonly number[]) =>
    units.flatMap((unit) => dimensions.get(id)?.units[unit] ?? []).join('|');
  return [
    ...Object.entries(has).map(([id, units]) => `${id}=${codes(id, units)}`),
    ...Object.entries(not).map(([id, units]) => `${id}!=${codes(id, units)}`),
  ].join(' ');
}
