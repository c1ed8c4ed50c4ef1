import type { CodedCase } from '../contract/codedCase.ts';
import type { ClassSpec, DimensionSpec, TableSpec } from '../contract/tableSpec.ts';
import { type CodeSelection, type ContingencyTable, contingencyTableOf } from './contingencyTable.ts';
import type { Pattern } from './linearSystem.ts';
import type { Job } from './options.ts';
import { oneWayTable, type ProtectedTable } from './protectedTable.ts';
import { axisOf, isNewStratum, publishedConstraintsOf } from './publishedConstraints.ts';
import { type SensitiveCount, sensitiveCountOf, sensitiveDifferences } from './sensitiveCounts.ts';
import { isEnoughBesideOwn, safeSize, smallestOfSeveral, smallestWithKnown } from './sensitivityRules.ts';
import { type CandidateCell, solveSuppression } from './solveSuppression.ts';

/** Primary: may not be published by itself, too small or too few without it. Secondary: to protect another. */
export type SuppressionKind = 'primary' | 'secondary';

export interface OneWayResult {
  table: ProtectedTable;
  /** For the counsellor alone: of each class that is merged or suppressed. */
  why: Record<string, SuppressionKind>;
}

/** A dimension, and the contingency table that its classes are counted in. */
interface CountedDimension {
  dimension: DimensionSpec;
  contingency: ContingencyTable;
  threshold: number;
}

/**
 * A table of one dimension, or null when none of its classes may be shown. Suppressed classes of a single-valued dimension
 * are published as one merged class: the same information, for the total is published anyway.
 */
export function protectOneWay(spec: TableSpec, dimension: DimensionSpec, job: Job): OneWayResult | null {
  const { population, options } = job;
  const { threshold } = options;
  const axis = axisOf(dimension, population, []);
  const cover = dimension.multi ? dimension.classes.map(({ members }) => members) : [];
  const contingency = contingencyTableOf(population.strata, axis, null, cover);
  const counted: CountedDimension = { dimension, contingency, threshold };

  const candidates = dimension.classes.map((one) => candidateOfClass(one, counted, population.cases.length));
  const pattern = solveSuppression(
    {
      contingency,
      constraints: publishedConstraintsOf(contingency, [dimension], population, []),
      candidates,
      sensitiveCounts: [
        ...candidates.flatMap((one, cell) => sensitiveCountsOfClass(one, cell, counted)),
        ...sensitiveDifferences(contingency, { first: axis, second: null }, population, threshold),
      ],
      accepts: (tried) => isMergeable(tried, counted),
    },
    job,
  );
  if (pattern === null) return null;
  const counts = candidates.map(({ cell }) => cell.value);
  const why = dimension.classes.flatMap(({ id }, index): [string, SuppressionKind][] =>
    pattern[index] ? [[id, candidates[index]?.cell.kind === 'primary' ? 'primary' : 'secondary']] : [],
  );
  return { table: oneWayTable(spec, dimension, counts, pattern, job), why: Object.fromEntries(why) };
}

function candidateOfClass(one: ClassSpec, counted: CountedDimension, cases: number): CandidateCell {
  const { dimension, contingency } = counted;
  const selection = classSelection(one, 'yes');
  return {
    selection,
    isKnown: dimension.knownClasses.includes(one.id),
    cell: {
      form: contingency.form(selection, isNewStratum),
      value: casesIn(one, counted).length,
      low: 0,
      high: cases,
      kind: isSafe(one, counted) ? 'free' : 'primary',
      weight: 1,
    },
  };
}

/** True when a class is no sensitive cell: enough persons are in it, and of a multi dimension enough are not. */
function isSafe(one: ClassSpec, counted: CountedDimension): boolean {
  const { dimension, contingency, threshold } = counted;
  const isLargeEnough = sidesOf(dimension).every(
    (side) => safeSize(contingency.casesAt(classSelection(one, side), isNewStratum)) >= threshold,
  );
  if (!isLargeEnough || one.members.length === 1) return isLargeEnough;
  const cases = casesIn(one, counted);
  if (cases.length < smallestOfSeveral(threshold)) return false;
  if (dimension.multi) return true;
  const isKnown = dimension.knownClasses.includes(one.id);
  return (
    isEnoughBesideOwn(cases, threshold) &&
    (!isKnown || protectsFromInsiders(dimension.id, one, cases, threshold))
  );
}

function sensitiveCountsOfClass(
  { selection, cell: { kind } }: CandidateCell,
  cell: number,
  { dimension, contingency, threshold }: CountedDimension,
): SensitiveCount[] {
  // As if it were published: a class of several codes is held to more.
  const isOfSeveral = (selection.first?.length ?? 0) > 1;
  const above = kind === 'free' ? smallestOfSeveral(threshold) : null;
  return sidesOf(dimension).map((side) =>
    sensitiveCountOf(contingency, { ...selection, side }, isNewStratum, {
      cell,
      threshold,
      ...(isOfSeveral && { above }),
    }),
  );
}

/** True when the suppressed classes may stand together as one, or need not. */
function isMergeable(pattern: Pattern, counted: CountedDimension): boolean {
  const { dimension, threshold } = counted;
  const suppressed = dimension.classes.filter((_, index) => pattern[index]);
  if (dimension.multi || suppressed.length === 0) return true;
  const together = suppressed.flatMap((one) => casesIn(one, counted));
  return suppressed.length > 1 && safeSize(together) >= threshold && isEnoughBesideOwn(together, threshold);
}

/** A class of a multi dimension is counted by the cases that have it and those that have not. */
function sidesOf({ multi }: DimensionSpec): CodeSelection['side'][] {
  return multi ? ['yes', 'no'] : ['yes'];
}

function classSelection({ members }: ClassSpec, side: CodeSelection['side']): CodeSelection {
  return { first: members, second: null, side };
}

function casesIn(one: ClassSpec, { contingency }: CountedDimension): CodedCase[] {
  return contingency.casesAt(classSelection(one, 'yes'), isNewStratum);
}

/**
 * True when an insider who knows one of the codes of an agreed grouping learns nothing of the others from its published
 * count, and who knows the rule nothing of that code. Which of the codes somebody knows is not said, so any.
 */
function protectsFromInsiders(
  dimensionId: string,
  { members }: ClassSpec,
  cases: readonly CodedCase[],
  threshold: number,
): boolean {
  const countOf = (code: string) => cases.filter((one) => one.codes[dimensionId]?.includes(code)).length;
  return (
    members.length > 2 &&
    cases.length >= smallestWithKnown(threshold) &&
    members.every((code) => countOf(code) <= cases.length - threshold)
  );
}
