import type { Form } from '../contract/solver.ts';
import {
  type CaseSet,
  codesOfUnits,
  describeSet,
  dimensionKey,
  isInSet,
  type UnitsByDimension,
} from './caseSet.ts';
import { formKey } from './constraint.ts';
import type { SeparablePopulation } from './populations.ts';
import { MERGED_CLASS, type ReadCell } from './readPublished.ts';
import { safeSizeOf } from './safeSize.ts';
import { type Release, THIS } from './strata.ts';
import type { UnitDimension } from './units.ts';
import { formOver, type Unknowns } from './unknowns.ts';

/** A count that nobody may find out. */
export interface AttackTarget {
  /** For the log. */
  id: string;
  population: SeparablePopulation;
  set: CaseSet;
  form: Form;
  /** The true ones: number of cases, and the smallest number of cases or persons. */
  cases: number;
  safeSize: number;
  /** A part of a printed count: as of any printed count, all that can be asked of it is that a part may be 0 or the whole. */
  isInsidePublishedCell: boolean;
  /** Has a place of its own in a table of this report: what each attacker gets of it is worked out to the end. */
  isCellOfReport: boolean;
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

export interface TargetsInput {
  populations: readonly SeparablePopulation[];
  unknowns: Unknowns;
  dimensions: ReadonlyMap<string, UnitDimension>;
  crosses: readonly (readonly [string, string])[];
  /** Keys (see `dimensionKey`) of the dimensions and pairs that something was stated about. */
  touched: ReadonlySet<string>;
  cells: readonly ReadCell[];
}

/** A set that may be a target, and the set of those who carry the codes that it is about: itself, or the others. */
interface TargetCandidate {
  population: SeparablePopulation;
  set: CaseSet;
  carrying: CaseSet;
}

/**
 * Every count of one unit or of one pair of units, in every population, that no table prints, and for a dimension of
 * which a case may carry several codes the count of those without it too. Of a dimension about which nothing is stated
 * a reader learns nothing, so it has none.
 */
export function attackTargets(input: TargetsInput): AttackTarget[] {
  const { unknowns, cells } = input;
  const keysOf = (isShown: boolean) =>
    new Set(cells.filter((cell) => cell.isShown === isShown).map((cell) => formKey(cell.form)));
  const [printed, hidden] = [keysOf(true), keysOf(false)];
  const found = new Map<string, AttackTarget>();
  for (const candidate of candidates(input)) {
    const { population, set, carrying } = candidate;
    const form = formOver(unknowns, population.strata, set);
    const carryingForm = carrying === set ? form : formOver(unknowns, population.strata, carrying);
    if (!form?.length || !carryingForm?.length) continue;
    const key = formKey(form);
    if (printed.has(formKey(carryingForm)) || found.has(key)) continue;
    found.set(key, createTarget(input, candidate, form, hidden.has(key)));
  }
  return [...found.values()];
}

function* candidates({
  populations,
  dimensions,
  crosses,
  touched,
  cells,
}: TargetsInput): Generator<TargetCandidate> {
  const isMulti = (id: string) => dimensions.get(id)?.multi === true;
  for (const ids of [...[...dimensions.keys()].map((id) => [id]), ...crosses]) {
    if (!touched.has(dimensionKey(ids))) continue;
    // A class that a report prints, and hides in a pair, is a target as a class too.
    const classes = cells
      .filter((cell) => !cell.isShown && dimensionKey(Object.keys(cell.set.has)) === dimensionKey(ids))
      .filter((cell) => !ids.some((id) => isMulti(id) && cell.at[id] === MERGED_CLASS))
      .map((cell) => cell.set.has);
    const sets = [...unitCombinations(ids, dimensions), ...classes];
    const multi = ids.filter(isMulti);
    for (const population of populations) for (const has of sets) yield* candidatesAt(population, has, multi);
  }
}

function* candidatesAt(
  population: SeparablePopulation,
  has: UnitsByDimension,
  multi: readonly string[],
): Generator<TargetCandidate> {
  const carrying = { has };
  yield { population, set: carrying, carrying };
  for (const id of multi) {
    const { [id]: units = [], ...rest } = has;
    yield { population, set: { has: rest, not: { [id]: units } }, carrying };
  }
}

/** Every choice of one unit for each dimension. */
function unitCombinations(
  ids: readonly string[],
  dimensions: ReadonlyMap<string, UnitDimension>,
): UnitsByDimension[] {
  return ids.reduce<UnitsByDimension[]>(
    (some, id) =>
      some.flatMap((has) => (dimensions.get(id)?.units ?? []).map((_, unit) => ({ ...has, [id]: [unit] }))),
    [{}],
  );
}

function createTarget(
  { dimensions, cells }: TargetsInput,
  { population, set }: TargetCandidate,
  form: Form,
  isHiddenCell: boolean,
): AttackTarget {
  const cases = population.strata.flatMap((stratum) =>
    stratum.cases.filter((one) => isInSet(one, set, dimensions)),
  );
  return {
    id: `${population.id} ${describeSet(set, dimensions)}`,
    population,
    set,
    form,
    cases: cases.length,
    safeSize: safeSizeOf(cases),
    isCellOfReport: population.id === THIS && (Object.keys(set.has).length === 1 || isHiddenCell) && !set.not,
    isInsidePublishedCell: cells.some((cell) => cell.isShown && isInsideCell(cell, population, set)),
  };
}

function isInsideCell(cell: ReadCell, population: SeparablePopulation, set: CaseSet): boolean {
  if (set.not !== undefined || cell.release !== population.id) return false;
  const ids = Object.keys(set.has);
  if (dimensionKey(ids) !== dimensionKey(Object.keys(cell.set.has))) return false;
  const isOneWayMerged = ids.length === 1 && cell.at[ids[0] ?? ''] === MERGED_CLASS;
  return !isOneWayMerged && ids.every((id) => set.has[id]?.every((unit) => cell.set.has[id]?.includes(unit)));
}

export function locationOf(
  { population, set }: AttackTarget,
  releases: readonly Release[],
  dimensions: ReadonlyMap<string, UnitDimension>,
): TargetLocation {
  return {
    report: releases.find(({ id }) => id === population.id)?.id ?? null,
    codes: codesOfUnits(set.has, dimensions),
    without: codesOfUnits(set.not ?? {}, dimensions),
  };
}
