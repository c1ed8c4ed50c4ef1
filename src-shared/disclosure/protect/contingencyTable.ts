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

/** Both axes as they are told apart at their finest; an axis that is not there has a single block without codes. */
interface Blocks {
  first: readonly (readonly string[])[];
  second: readonly (readonly string[] | null)[];
}

/** Indices of the unknowns of one stratum and one block of the second axis. */
interface StratumColumn {
  /** By block of the first axis. */
  yes: readonly number[];
  /** The same of a multi axis: the cases that have none of the codes. */
  no: readonly number[];
  /** The unknowns that add up to all cases. */
  all: readonly number[];
}

/** The parts of a contingency table that grow while it is laid out. */
interface TableDraft {
  unknowns: { value: number; high: number }[];
  constraints: LinearConstraint[];
  priorKnowledge: LinearConstraint[];
}

/** @param cover sets of codes of a multi first axis that hold every code together. */
export function contingencyTableOf(
  strata: readonly Stratum[],
  first: Axis,
  second: Axis | null,
  cover: readonly (readonly string[])[],
): ContingencyTable {
  const blocks: Blocks = {
    first: first.multi ? uniqueSets(first.sets) : partition(first, strata),
    second: second ? partition(second, strata) : [null],
  };
  const draft: TableDraft = { unknowns: [], constraints: [], priorKnowledge: [] };
  const isSelected = selectorOf(first, second);
  const grid = strata.map((stratum) => {
    const addUnknown = (selection: CodeSelection) => {
      const value = stratum.cases.filter((one) => isSelected(one, selection)).length;
      return draft.unknowns.push({ value, high: stratum.cases.length }) - 1;
    };
    const columns = blocks.second.map((block) =>
      first.multi
        ? multiColumn(draft, blocks.first, block, cover, addUnknown)
        : plainColumn(blocks.first, block, addUnknown),
    );
    const form = sumOfAll(columns.flatMap(({ all }) => all));
    draft.constraints.push({ form, low: stratum.cases.length, high: stratum.cases.length });
    return columns;
  });

  return {
    ...draft,
    form: (selection, isMeant) =>
      grid.flatMap((columns, index) =>
        isMeant(at(strata, index)) ? selectedForm(columns, blocks, selection, first.multi) : [],
      ),
    casesAt: (selection, isMeant) =>
      strata.filter(isMeant).flatMap(({ cases }) => cases.filter((one) => isSelected(one, selection))),
    blocks: (axis) =>
      axis === 'first' ? blocks.first : blocks.second.flatMap((block) => (block ? [block] : [])),
  };
}

function selectorOf(first: Axis, second: Axis | null): (one: CodedCase, selection: CodeSelection) => boolean {
  const has = (one: CodedCase, axis: Axis | null, codes: readonly string[] | null) =>
    axis === null || codes === null || (one.codes[axis.id] ?? []).some((code) => codes.includes(code));
  return (one, selection) =>
    has(one, second, selection.second) && has(one, first, selection.first) === (selection.side === 'yes');
}

function plainColumn(
  firstBlocks: Blocks['first'],
  second: readonly string[] | null,
  addUnknown: (selection: CodeSelection) => number,
): StratumColumn {
  const yes = firstBlocks.map((first) => addUnknown({ first, second, side: 'yes' }));
  return { yes, no: [], all: yes };
}

/** Each set of a multi axis is a yes/no variable of its own: with it and without it are all cases. */
function multiColumn(
  { constraints, priorKnowledge }: TableDraft,
  firstBlocks: Blocks['first'],
  second: readonly string[] | null,
  cover: readonly (readonly string[])[],
  addUnknown: (selection: CodeSelection) => number,
): StratumColumn {
  const yes = firstBlocks.map((first) => addUnknown({ first, second, side: 'yes' }));
  const no = firstBlocks.map((first) => addUnknown({ first, second, side: 'no' }));
  const all = addUnknown({ first: null, second, side: 'yes' });
  for (const [set, inside] of yes.entries())
    constraints.push({ form: [...sumOfAll([inside, at(no, set)]), [all, -1]], low: 0, high: 0 });
  constraints.push(...nestedSets(firstBlocks, yes));
  const covering = cover.map((codes) => at(yes, indexOfSet(firstBlocks, codes)));
  priorKnowledge.push({ form: [...sumOfAll(covering), [all, -1]], low: 0, high: Infinity });
  return { yes, no, all: [all] };
}

/** The unknowns of one stratum that a count adds up. */
function selectedForm(
  columns: readonly StratumColumn[],
  blocks: Blocks,
  { first, second, side }: CodeSelection,
  isMulti: boolean,
): Form {
  const selected = columns.filter((_, block) => isInside(at(blocks.second, block), second));
  if (first === null) return sumOfAll(selected.flatMap(({ all }) => all));
  if (isMulti) {
    const set = indexOfSet(blocks.first, first);
    return sumOfAll(selected.map((column) => at(column[side], set)));
  }
  return sumOfAll(
    selected.flatMap(({ yes }) => yes.filter((_, block) => isInside(at(blocks.first, block), first))),
  );
}

function sumOfAll(unknowns: readonly number[]): Form {
  return unknowns.map((one) => [one, 1] as const);
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
    const ofParts = parts.map((part) => at(yes, part));
    const rows = ofParts.map((part) =>
      notNegative([
        [whole, 1],
        [part, -1],
      ]),
    );
    const filled = new Set(parts.flatMap((part) => [...at(sets, part)]));
    const isFilled = large.every((code) => filled.has(code));
    return isFilled ? [...rows, notNegative([...sumOfAll(ofParts), [whole, -1]])] : rows;
  });
}

function notNegative(form: Form): LinearConstraint {
  return { form, low: 0, high: Infinity };
}
