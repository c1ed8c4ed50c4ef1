import type { CodedCase } from '../contract/codedCase.ts';
import type { Form, LinearConstraint } from '../contract/solver.ts';
import { at } from './linearSystem.ts';
import type { Stratum } from './stratifiedPopulation.ts';

/** A dimension as it is counted here: sets of codes that some output publishes, or may publish, as one class. */
export interface Axis {
  id: string;
  multi: boolean;
  sets: readonly (readonly string[])[];
}

/** The cases that a count selects: by a set of codes of the first axis, and of the second; null for all. */
export interface CodeSelection {
  first: readonly string[] | null;
  second: readonly string[] | null;
  /** Of a multi axis: the cases that have any of the codes, or those that have none. */
  side: 'yes' | 'no';
}

/**
 * The unseen counts behind one or two dimensions: for each stratum, how many cases stand in each inner cell. Tables that
 * share no dimension meet only in the sizes of the strata, which attackers are taken to know; so this is all that bears
 * on them.
 */
export interface ContingencyTable {
  unknowns: readonly { value: number; high: number }[];
  constraints: readonly LinearConstraint[];
  /** Every case has at least one code of the multi axis, as some attackers may think. Empty without such an axis. */
  priorKnowledge: readonly LinearConstraint[];
  /** The unknowns that add up to a count. Throws a RangeError for a set of a multi axis that is none of its sets. */
  form(selection: CodeSelection, strata: (stratum: Stratum) => boolean): Form;
  casesAt(selection: CodeSelection, strata: (stratum: Stratum) => boolean): CodedCase[];
  /** The finest sets of codes that some output tells apart. */
  blocks(axis: 'first' | 'second'): readonly (readonly string[])[];
}

export function contingencyTableOf(
  strata: readonly Stratum[],
  first: Axis,
  second: Axis | null,
  cover: readonly (readonly string[])[],
): ContingencyTable {
  const unknowns: { value: number; high: number }[] = [];
  const constraints: LinearConstraint[] = [];
  const priorKnowledge: LinearConstraint[] = [];
  const firstBlocks = first.multi ? uniqueSets(first.sets) : partition(first, strata);
  const secondBlocks = second ? partition(second, strata) : [null];

  const has = (one: CodedCase, axis: Axis | null, codes: readonly string[] | null) =>
    axis === null || codes === null || (one.codes[axis.id] ?? []).some((code) => codes.includes(code));
  const isAt = (one: CodedCase, { first: a, second: b, side }: CodeSelection) =>
    has(one, second, b) && has(one, first, a) === (side === 'yes');
  function unknown(stratum: Stratum, selection: CodeSelection): number {
    unknowns.push({
      value: stratum.cases.filter((one) => isAt(one, selection)).length,
      high: stratum.cases.length,
    });
    return unknowns.length - 1;
  }

  /** Per stratum, per block of the second axis: all cases there, and per block of the first those in it (and not in it). */
  const grid = strata.map((stratum) => {
    const columns = secondBlocks.map((block) => {
      const selection = (codes: readonly string[] | null, side: 'yes' | 'no') => ({
        first: codes,
        second: block,
        side,
      });
      const yes = firstBlocks.map((codes) => unknown(stratum, selection(codes, 'yes')));
      if (!first.multi) return { yes, no: [], all: yes };
      const no = firstBlocks.map((codes) => unknown(stratum, selection(codes, 'no')));
      const all = unknown(stratum, selection(null, 'yes'));
      for (const [set, inside] of yes.entries())
        constraints.push({
          form: [
            [inside, 1],
            [at(no, set), 1],
            [all, -1],
          ],
          low: 0,
          high: 0,
        });
      constraints.push(...nestedSets(firstBlocks, yes));
      const covering = cover.map((codes) => at(yes, indexOfSet(firstBlocks, codes)));
      priorKnowledge.push({
        form: [...covering.map((one) => [one, 1] as const), [all, -1]],
        low: 0,
        high: Infinity,
      });
      return { yes, no, all: [all] };
    });
    const form = columns.flatMap(({ all }) => all.map((one) => [one, 1] as const));
    constraints.push({ form, low: stratum.cases.length, high: stratum.cases.length });
    return columns;
  });

  return {
    unknowns,
    constraints,
    priorKnowledge,
    form({ first: codes, second: others, side }, isMeant) {
      return grid.flatMap((columns, stratum) => {
        if (!isMeant(at(strata, stratum))) return [];
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
    casesAt: (selection, isMeant) =>
      strata.filter(isMeant).flatMap((stratum) => stratum.cases.filter((one) => isAt(one, selection))),
    blocks: (axis) =>
      axis === 'first' ? firstBlocks : secondBlocks.flatMap((block) => (block ? [block] : [])),
  };
}

/** True when the cases of a block all stand in a set; blocks are never cut by the sets that are asked for. */
function isInside(block: readonly string[] | null, codes: readonly string[] | null): boolean {
  return codes === null || (block?.every((code) => codes.includes(code)) ?? false);
}

/** Codes that no set tells apart, together. */
function partition({ id, sets }: Axis, strata: readonly Stratum[]): string[][] {
  const occurring = strata.flatMap(({ cases }) => cases.flatMap((one) => one.codes[id] ?? []));
  const blocks = new Map<string, string[]>();
  for (const code of new Set([...sets.flat(), ...occurring])) {
    const key = sets.map((set) => set.includes(code)).join();
    blocks.set(key, [...(blocks.get(key) ?? []), code]);
  }
  return [...blocks.values()];
}

function setKeyOf(codes: readonly string[]): string {
  return JSON.stringify(codes.toSorted());
}

export function uniqueSets(sets: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(sets.map((set) => [setKeyOf(set), set])).values()];
}

function indexOfSet(sets: readonly (readonly string[])[], wanted: readonly string[]): number {
  const index = sets.findIndex((set) => setKeyOf(set) === setKeyOf(wanted));
  if (index < 0) throw new RangeError('not a set of this axis');
  return index;
}

/** Of yes/no counts: a set has no more cases than one that holds it, and no more than those together that fill it. */
function nestedSets(sets: readonly (readonly string[])[], yes: readonly number[]): LinearConstraint[] {
  return sets.flatMap((large, index): LinearConstraint[] => {
    const parts = sets.flatMap((small, other) =>
      other !== index && small.length < large.length && isInside(small, large) ? [other] : [],
    );
    const whole = at(yes, index);
    const rows = parts.map(
      (part): LinearConstraint => ({
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
