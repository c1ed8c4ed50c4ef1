import type { CodedCase } from '../contract/codedCase.ts';
import type { Form } from '../contract/solver.ts';
import type { Atom } from './atoms.ts';
import { type Constraint, sumOf, times } from './constraint.ts';
import type { UnitDimension } from './units.ts';

/** A set of cases, by numbers of units for each dimension: those that carry one of them, or, for `not`, none of them. */
export interface Where {
  has: Readonly<Record<string, readonly number[]>>;
  not?: Readonly<Record<string, readonly number[]>>;
}

export interface Column {
  name: string;
  /** What the table is about that this column is a count of; none for the size of an atom. */
  dimensions: readonly string[];
  atom: Atom;
  where: Where;
  high: number;
}

/**
 * The table that a reader does not see, as counts of cases. An atom has its size, a count for every unit of every
 * dimension, and one for every pair of units of two dimensions that some output crosses. As those pairs form a forest,
 * counts that agree on what they share always come from cases that exist (a decomposable set of margins).
 */
export interface Latents {
  columns: Column[];
  /** What holds of every such table. */
  rows: Constraint[];
  isMulti(dimension: string): boolean;
  /** The number of these cases in this atom; undefined if no count of this kind is in the model. */
  formOf(atom: Atom, where: Where): Form | undefined;
}

export function isCounted(
  one: CodedCase,
  { has, not }: Where,
  dimensions: ReadonlyMap<string, UnitDimension>,
): boolean {
  const carries = ([id, units]: [string, readonly number[]]) =>
    units.some((i) => dimensions.get(id)?.units[i]?.some((code) => one.codes[id]?.includes(code)));
  return Object.entries(has).every(carries) && !Object.entries(not ?? {}).some(carries);
}

/**
 * @param bound no count is larger.
 * @param isPossible whether cases of an atom can carry a unit.
 */
export function createLatents(
  atoms: readonly Atom[],
  dimensions: ReadonlyMap<string, UnitDimension>,
  crosses: readonly (readonly [string, string])[],
  bound: number,
  isPossible: (atom: Atom, dimension: UnitDimension, unit: number) => boolean,
): Latents {
  const columns: Column[] = [];
  const rows: Constraint[] = [];
  const byName = new Map<string, number>();
  const isMulti = (id: string) => dimensions.get(id)?.multi === true;

  function column(atom: Atom, has: Where['has']): number {
    const name = nameOf(atom, has);
    const known = byName.get(name);
    if (known !== undefined) return known;
    const index = columns.push({ name, dimensions: Object.keys(has), atom, where: { has }, high: bound }) - 1;
    byName.set(name, index);
    return index;
  }
  const one = (atom: Atom, has: Where['has']): Form => [[column(atom, has), 1]];
  const zero = (what: string, form: Form) => rows.push({ what, form, low: 0, high: 0 });
  const least = (what: string, form: Form) =>
    rows.push({ what, form, low: 0, high: Number.POSITIVE_INFINITY });

  const possible = (atom: Atom, id: string) => {
    const dimension = dimensions.get(id);
    return dimension?.unitsIn(atom.outputs).filter((unit) => isPossible(atom, dimension, unit)) ?? [];
  };

  for (const atom of atoms) {
    const size = one(atom, {});
    for (const { id, multi } of dimensions.values()) {
      const units = possible(atom, id).map((unit) => one(atom, { [id]: [unit] }));
      if (multi)
        for (const unit of units)
          least(`${atom.id}: no more with a code than there are`, sumOf(size, times(-1, unit)));
      else zero(`${atom.id}: everyone has one ${id}`, sumOf(size, ...units.map((unit) => times(-1, unit))));
    }
    for (const [a, b] of crosses) {
      link(atom, a, b);
      link(atom, b, a);
    }
  }

  /** Ties the inner cells of a pair to the count of each unit of `a`. */
  function link(atom: Atom, a: string, b: string): void {
    for (const unit of possible(atom, a)) {
      const margin = one(atom, { [a]: [unit] });
      const inner = possible(atom, b).map((other) => one(atom, { [a]: [unit], [b]: [other] }));
      if (isMulti(b))
        for (const form of inner)
          least(
            `${atom.id}: no more ${a} ${unit} with a code than there are`,
            sumOf(margin, times(-1, form)),
          );
      else zero(`${atom.id}: ${a} ${unit} by ${b}`, sumOf(margin, ...inner.map((form) => times(-1, form))));
    }
  }

  /** The count of cases with any of several units of a multi dimension, which is a column of its own. */
  function union(atom: Atom, id: string, units: readonly number[], beside: Where['has']): Form {
    const has = { ...beside, [id]: units };
    if (units.length === 1 || byName.has(nameOf(atom, has))) return one(atom, has);
    const form = one(atom, has);
    const parts = units.map((unit) => one(atom, { ...beside, [id]: [unit] }));
    for (const part of parts) least(`${atom.id}: any of ${id}`, sumOf(form, times(-1, part)));
    least(`${atom.id}: any of ${id}`, sumOf(...parts, times(-1, form)));
    least(`${atom.id}: any of ${id}`, sumOf(one(atom, beside), times(-1, form)));
    const [other] = Object.keys(beside);
    if (other === undefined) {
      // A pair may need the same union: then its cells add up to this one.
      for (const [a, b] of crosses.filter((pair) => pair.includes(id))) {
        const across = a === id ? b : a;
        const inner = possible(atom, across).map((unit) => union(atom, id, units, { [across]: [unit] }));
        zero(`${atom.id}: any of ${id} by ${across}`, sumOf(form, ...inner.map((f) => times(-1, f))));
      }
    } else union(atom, id, units, {});
    return form;
  }

  function formOf(atom: Atom, { has, not = {} }: Where): Form | undefined {
    const [negated, ...more] = Object.entries(not);
    if (negated !== undefined) {
      const [all, some] = [
        formOf(atom, { has }),
        formOf(atom, { has: { ...has, [negated[0]]: negated[1] } }),
      ];
      return more.length > 0 || !all || !some ? undefined : sumOf(all, times(-1, some));
    }
    const ids = Object.keys(has);
    if (ids.length > 2 || ids.some((id) => !dimensions.has(id))) return undefined;
    if (ids.length === 2 && !crosses.some((pair) => ids.every((id) => pair.includes(id)))) return undefined;
    const there = ids.map((id): [string, number[]] => {
      const can = possible(atom, id);
      return [id, (has[id] ?? []).filter((unit) => can.includes(unit))];
    });
    if (there.some(([, units]) => units.length === 0)) return [];
    const multi = there.find(([id]) => isMulti(id));
    const single = there.filter((entry) => entry !== multi);
    if (single.length === 2 || multi === undefined)
      return sumOf(...pairsOf(single).map((cell) => one(atom, cell)));
    if (single.some(([id]) => isMulti(id))) return undefined;
    return sumOf(...pairsOf(single).map((cell) => union(atom, multi[0], multi[1], cell)));
  }
  return { columns, rows, isMulti, formOf };
}

function nameOf(atom: Atom, has: Where['has']): string {
  const parts = Object.keys(has)
    .sort()
    .map((id) => `${id}:${has[id]?.join('/')}`);
  return [atom.id, ...parts].join(' ');
}

/** Every choice of one unit for each entry. */
function pairsOf(entries: readonly [string, number[]][]): Record<string, number[]>[] {
  return entries.reduce<Record<string, number[]>[]>(
    (cells, [id, units]) => cells.flatMap((cell) => units.map((unit) => ({ ...cell, [id]: [unit] }))),
    [{}],
  );
}
