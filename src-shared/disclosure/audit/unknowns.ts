import type { Form } from '../contract/solver.ts';
import type { CaseSet, UnitsByDimension } from './caseSet.ts';
import { addForms, type Constraint, equal, notNegative, times } from './constraint.ts';
import type { Stratum } from './strata.ts';
import type { UnitDimension } from './units.ts';

/** A count of cases that a reader does not see: one column of the attacker's problem. */
export interface Unknown {
  name: string;
  /** The dimensions that its cases are told apart by; none for the size of a stratum. */
  dimensions: readonly string[];
  stratum: Stratum;
  set: CaseSet;
  high: number;
}

/**
 * The unknowns of the attacker's problem, as counts of cases. A stratum has its size, a count for every unit of every
 * dimension, and one for every pair of units of two dimensions that some release crosses. As those pairs form a forest,
 * counts that agree on what they share always come from cases that exist (a decomposable set of margins: Dobra and
 * Fienberg, Bounds for cell entries in contingency tables given marginal totals and decomposable graphs, 2000).
 */
export interface Unknowns {
  columns: readonly Unknown[];
  /** Constraints of every table that there can be. */
  rows: readonly Constraint[];
  isMulti(dimension: string): boolean;
  /** The number of these cases in this stratum; undefined if no count of this kind is in the model. */
  formOf(stratum: Stratum, set: CaseSet): Form | undefined;
}

export interface UnknownsInput {
  strata: readonly Stratum[];
  dimensions: ReadonlyMap<string, UnitDimension>;
  /** Pairs of dimensions. */
  crosses: readonly (readonly [string, string])[];
  /** No count is larger. */
  bound: number;
  /** True if cases of a stratum can carry a unit. */
  isPossible: (stratum: Stratum, dimension: UnitDimension, unit: number) => boolean;
}

interface UnknownsDraft extends UnknownsInput {
  columns: Unknown[];
  rows: Constraint[];
  byName: Map<string, number>;
}

export function createUnknowns(input: UnknownsInput): Unknowns {
  const draft: UnknownsDraft = { ...input, columns: [], rows: [], byName: new Map() };
  for (const stratum of input.strata) addStratum(draft, stratum);
  return {
    columns: draft.columns,
    rows: draft.rows,
    isMulti: (id) => isMulti(draft, id),
    formOf: (stratum, set) => formOf(draft, stratum, set),
  };
}

/** The sum over the strata of the count of these cases; undefined if the model has no such count. */
export function formOver(unknowns: Unknowns, strata: readonly Stratum[], set: CaseSet): Form | undefined {
  const forms = strata.map((stratum) => unknowns.formOf(stratum, set));
  return forms.every((form) => form !== undefined) ? addForms(...forms) : undefined;
}

function isMulti({ dimensions }: UnknownsDraft, id: string): boolean {
  return dimensions.get(id)?.multi === true;
}

/** The units of a dimension that cases of a stratum can carry. */
function possibleUnits({ dimensions, isPossible }: UnknownsDraft, stratum: Stratum, id: string): number[] {
  const dimension = dimensions.get(id);
  return dimension?.unitsIn(stratum.releases).filter((unit) => isPossible(stratum, dimension, unit)) ?? [];
}

/** The column of a count, which is added if it is new. */
function columnForm(
  { columns, byName, bound }: UnknownsDraft,
  stratum: Stratum,
  has: UnitsByDimension,
): Form {
  const name = columnName(stratum, has);
  const known = byName.get(name);
  if (known !== undefined) return [[known, 1]];
  const added = { name, dimensions: Object.keys(has), stratum, set: { has }, high: bound };
  const index = columns.push(added) - 1;
  byName.set(name, index);
  return [[index, 1]];
}

function addStratum(draft: UnknownsDraft, stratum: Stratum): void {
  const size = columnForm(draft, stratum, {});
  for (const { id, multi } of draft.dimensions.values()) {
    const units = possibleUnits(draft, stratum, id).map((unit) =>
      columnForm(draft, stratum, { [id]: [unit] }),
    );
    draft.rows.push(
      ...partsOfWhole(multi, size, units, {
        each: `${stratum.id}: no more with a code than there are`,
        sum: `${stratum.id}: everyone has one ${id}`,
      }),
    );
  }
  for (const [a, b] of draft.crosses) {
    linkPair(draft, stratum, a, b);
    linkPair(draft, stratum, b, a);
  }
}

/** Ties the inner cells of a pair to the count of each unit of `a`. */
function linkPair(draft: UnknownsDraft, stratum: Stratum, a: string, b: string): void {
  for (const unit of possibleUnits(draft, stratum, a)) {
    const margin = columnForm(draft, stratum, { [a]: [unit] });
    const inner = possibleUnits(draft, stratum, b).map((other) =>
      columnForm(draft, stratum, { [a]: [unit], [b]: [other] }),
    );
    draft.rows.push(
      ...partsOfWhole(isMulti(draft, b), margin, inner, {
        each: `${stratum.id}: no more ${a} ${unit} with a code than there are`,
        sum: `${stratum.id}: ${a} ${unit} by ${b}`,
      }),
    );
  }
}

/** Parts add up to their whole; where a case may be in several, each is at most the whole. */
function partsOfWhole(
  isMultiple: boolean,
  whole: Form,
  parts: readonly Form[],
  source: { each: string; sum: string },
): Constraint[] {
  const negated = parts.map((part) => times(-1, part));
  return isMultiple
    ? negated.map((part) => notNegative(source.each, addForms(whole, part)))
    : [equal(source.sum, addForms(whole, ...negated), 0)];
}

/** The count of cases with any of several units of a multi dimension, which is a column of its own. */
function unionForm(
  draft: UnknownsDraft,
  stratum: Stratum,
  [id, units]: readonly [string, readonly number[]],
  beside: UnitsByDimension,
): Form {
  const has = { ...beside, [id]: units };
  const isKnown = units.length === 1 || draft.byName.has(columnName(stratum, has));
  const form = columnForm(draft, stratum, has);
  if (isKnown) return form;
  const source = `${stratum.id}: any of ${id}`;
  const add = (sum: Form) => draft.rows.push(notNegative(source, sum));
  const parts = units.map((unit) => columnForm(draft, stratum, { ...beside, [id]: [unit] }));
  for (const part of parts) add(addForms(form, times(-1, part)));
  add(addForms(...parts, times(-1, form)));
  add(addForms(columnForm(draft, stratum, beside), times(-1, form)));
  if (Object.keys(beside).length > 0) {
    unionForm(draft, stratum, [id, units], {});
    return form;
  }
  // A pair may need the same union: then its cells add up to this one.
  for (const pair of draft.crosses.filter((one) => one.includes(id))) {
    const across = pair[0] === id ? pair[1] : pair[0];
    const inner = possibleUnits(draft, stratum, across).map((unit) =>
      unionForm(draft, stratum, [id, units], { [across]: [unit] }),
    );
    const rest = addForms(form, ...inner.map((one) => times(-1, one)));
    draft.rows.push(equal(`${source} by ${across}`, rest, 0));
  }
  return form;
}

function formOf(draft: UnknownsDraft, stratum: Stratum, { has, not = {} }: CaseSet): Form | undefined {
  const [negated, ...more] = Object.entries(not);
  if (negated === undefined) return positiveForm(draft, stratum, has);
  const all = positiveForm(draft, stratum, has);
  const some = positiveForm(draft, stratum, { ...has, [negated[0]]: negated[1] });
  return more.length > 0 || !all || !some ? undefined : addForms(all, times(-1, some));
}

function positiveForm(draft: UnknownsDraft, stratum: Stratum, has: UnitsByDimension): Form | undefined {
  const ids = Object.keys(has);
  if (ids.length > 2 || ids.some((id) => !draft.dimensions.has(id))) return undefined;
  if (ids.length === 2 && !draft.crosses.some((pair) => ids.every((id) => pair.includes(id))))
    return undefined;
  const there = ids.map((id): [string, number[]] => {
    const possible = possibleUnits(draft, stratum, id);
    return [id, (has[id] ?? []).filter((unit) => possible.includes(unit))];
  });
  if (there.some(([, units]) => units.length === 0)) return [];
  const multi = there.find(([id]) => isMulti(draft, id));
  const single = there.filter((entry) => entry !== multi);
  if (multi === undefined)
    return addForms(...unitChoices(single).map((cell) => columnForm(draft, stratum, cell)));
  if (single.some(([id]) => isMulti(draft, id))) return undefined;
  return addForms(...unitChoices(single).map((cell) => unionForm(draft, stratum, multi, cell)));
}

function columnName(stratum: Stratum, has: UnitsByDimension): string {
  const parts = Object.keys(has)
    .sort()
    .map((id) => `${id}:${has[id]?.join('/')}`);
  return [stratum.id, ...parts].join(' ');
}

/** Every choice of one unit for each entry. */
function unitChoices(entries: readonly [string, number[]][]): Record<string, number[]>[] {
  return entries.reduce<Record<string, number[]>[]>(
    (cells, [id, units]) => cells.flatMap((cell) => units.map((unit) => ({ ...cell, [id]: [unit] }))),
    [{}],
  );
}
