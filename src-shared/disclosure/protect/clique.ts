import type { CodedCase } from '../contract/codedCase.ts';
import type { Form, Row } from '../contract/solver.ts';
import type { Atom } from './population.ts';
import { at } from './system.ts';

/** A dimension as it is counted here: sets of codes that some output prints, or may print, as one class. */
export interface Axis {
  id: string;
  multi: boolean;
  sets: readonly (readonly string[])[];
}

/** Where cases are counted: in a set of codes of the first axis, and of the second; null for anywhere. */
export interface Place {
  first: readonly string[] | null;
  second: readonly string[] | null;
  /** Of a multi axis: the cases that have any of the codes, or those that have none. */
  side: 'yes' | 'no';
}

/**
 * The unseen counts behind one or two dimensions: for each atom, how many cases stand where. Tables that share no
 * dimension meet only in the sizes of the atoms, which the reader is taken to know; so this is all that bears on them.
 */
export interface Clique {
  latents: readonly { value: number; high: number }[];
  facts: readonly Row[];
  /** Every case has at least one code of the multi axis, as a reader may think. Empty without such an axis. */
  belief: readonly Row[];
  /** The latents that add up to a count. Throws a RangeError for a set of a multi axis that is none of its sets. */
  form(place: Place, atoms: (atom: Atom) => boolean): Form;
  casesAt(place: Place, atoms: (atom: Atom) => boolean): CodedCase[];
  /** The finest sets of codes that some output tells apart. */
  blocks(axis: 'first' | 'second'): readonly (readonly string[])[];
}

export function cliqueOf(
  atoms: readonly Atom[],
  first: Axis,
  second: Axis | null,
  cover: readonly (readonly string[])[],
): Clique {
  const latents: { value: number; high: number }[] = [];
  const facts: Row[] = [];
  const belief: Row[] = [];
  const firstBlocks = first.multi ? uniqueSets(first.sets) : partition(first, atoms);
  const secondBlocks = second ? partition(second, atoms) : [null];

  const has = (one: CodedCase, axis: Axis | null, codes: readonly string[] | null) =>
    axis === null || codes === null || (one.codes[axis.id] ?? []).some((code) => codes.includes(code));
  const isAt = (one: CodedCase, { first: a, second: b, side }: Place) =>
    has(one, second, b) && has(one, first, a) === (side === 'yes');
  function latent(atom: Atom, place: Place): number {
    latents.push({ value: atom.cases.filter((one) => isAt(one, place)).length, high: atom.cases.length });
    return latents.length - 1;
  }

  /** Per atom, per block of the second axis: all cases there, and per block of the first those in it (and not in it). */
  const grid = atoms.map((atom) => {
    const columns = secondBlocks.map((block) => {
      const place = (codes: readonly string[] | null, side: 'yes' | 'no') => ({
        first: codes,
        second: block,
        side,
      });
      const yes = firstBlocks.map((codes) => latent(atom, place(codes, 'yes')));
      if (!first.multi) return { yes, no: [], all: yes };
      const no = firstBlocks.map((codes) => latent(atom, place(codes, 'no')));
      const all = latent(atom, place(null, 'yes'));
      for (const [set, inside] of yes.entries())
        facts.push({
          form: [
            [inside, 1],
            [at(no, set), 1],
            [all, -1],
          ],
          low: 0,
          high: 0,
        });
      facts.push(...nestedSets(firstBlocks, yes));
      const covering = cover.map((codes) => at(yes, indexOfSet(firstBlocks, codes)));
      belief.push({ form: [...covering.map((one) => [one, 1] as const), [all, -1]], low: 0, high: Infinity });
      return { yes, no, all: [all] };
    });
    const form = columns.flatMap(({ all }) => all.map((one) => [one, 1] as const));
    facts.push({ form, low: atom.cases.length, high: atom.cases.length });
    return columns;
  });

  return {
    latents,
    facts,
    belief,
    form({ first: codes, second: others, side }, isMeant) {
      return grid.flatMap((columns, atom) => {
        if (!isMeant(at(atoms, atom))) return [];
        return columns.flatMap((column, block) => {
          if (!isInside(at(secondBlocks, block), others)) return [];
          if (codes === null) return column.all.map((one) => [one, 1] as const);
          if (first.multi) return [[at(column[side], indexOfSet(firstBlocks, codes)), 1] as const];
          return column.yes.flatMap((one, index) =>
            isInside(at(firstBlocks, index), codes) ? [[one, 1] as const] : [],
          );
        });
      });
    },
    casesAt: (place, isMeant) =>
      atoms.filter(isMeant).flatMap((atom) => atom.cases.filter((one) => isAt(one, place))),
    blocks: (axis) =>
      axis === 'first' ? firstBlocks : secondBlocks.flatMap((block) => (block ? [block] : [])),
  };
}

/** Whether the cases of a block all stand in a set; blocks are never cut by the sets that are asked for. */
function isInside(block: readonly string[] | null, codes: readonly string[] | null): boolean {
  return codes === null || (block?.every((code) => codes.includes(code)) ?? false);
}

/** Codes that no set tells apart, together. */
function partition({ id, sets }: Axis, atoms: readonly Atom[]): string[][] {
  const occurring = atoms.flatMap(({ cases }) => cases.flatMap((one) => one.codes[id] ?? []));
  const blocks = new Map<string, string[]>();
  for (const code of new Set([...sets.flat(), ...occurring])) {
    const key = sets.map((set) => set.includes(code)).join();
    blocks.set(key, [...(blocks.get(key) ?? []), code]);
  }
  return [...blocks.values()];
}

function keyOf(codes: readonly string[]): string {
  return JSON.stringify(codes.toSorted());
}

export function uniqueSets(sets: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(sets.map((set) => [keyOf(set), set])).values()];
}

function indexOfSet(sets: readonly (readonly string[])[], wanted: readonly string[]): number {
  const index = sets.findIndex((set) => keyOf(set) === keyOf(wanted));
  if (index < 0) throw new RangeError('not a set of this axis');
  return index;
}

/** Of yes/no counts: a set has no more cases than one that holds it, and no more than those together that fill it. */
function nestedSets(sets: readonly (readonly string[])[], yes: readonly number[]): Row[] {
  return sets.flatMap((large, index): Row[] => {
    const parts = sets.flatMap((small, other) =>
      other !== index && small.length < large.length && isInside(small, large) ? [other] : [],
    );
    const whole = at(yes, index);
    const rows = parts.map(
      (part): Row => ({
        form: [
          [whole, 1],
          [at(yes, part), -1],
        ],
        low: 0,
        high: Infinity,
      }),
    );
    const filled = new Set(parts.flatMap((part) => [...at(sets, part)]));
    if (large.every((code) => filled.has(code)))
      rows.push({
        form: [...parts.map((part) => [at(yes, part), 1] as const), [whole, -1]],
        low: 0,
        high: Infinity,
      });
    return rows;
  });
}
