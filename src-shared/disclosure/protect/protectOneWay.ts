import type { PublishedTable } from '../../domain/publishedReport.ts';
import type { CodedCase } from '../contract/codedCase.ts';
import type { ClassSpec, DimensionSpec, TableSpec } from '../contract/tableSpec.ts';
import { contingencyTableOf } from './contingencyTable.ts';
import type { Job } from './options.ts';
import { axisOf, isNewStratum, publishedConstraintsOf } from './publishedConstraints.ts';
import { sensitiveCountOf, sensitiveDifferences } from './sensitiveCounts.ts';
import { isEnoughBesideOwn, safeSize, smallestOfSeveral, smallestWithKnown } from './sensitivityRules.ts';
import { type CandidateCell, solveSuppression } from './solveSuppression.ts';
import { oneWayTable } from './toPublishedTable.ts';

/** Primary: too small by itself. Secondary: to protect another. */
export type SuppressionKind = 'primary' | 'secondary';

export interface OneWayResult {
  table: PublishedTable;
  /** For the counsellor alone: of each class that is merged or suppressed. */
  why: Record<string, SuppressionKind>;
}

/**
 * A table of one dimension, or null when none of its classes may be shown. Hidden classes of a single-valued dimension
 * are printed as one merged class: the same information, for the total is printed anyway.
 */
export function protectOneWay(spec: TableSpec, dimension: DimensionSpec, job: Job): OneWayResult | null {
  const { population, options } = job;
  const { threshold } = options;
  const axis = axisOf(dimension, population, []);
  const cover = dimension.multi ? dimension.classes.map(({ members }) => members) : [];
  const contingency = contingencyTableOf(population.strata, axis, null, cover);
  const selection = ({ members }: ClassSpec, side: 'yes' | 'no') => ({ first: members, second: null, side });
  const sides = dimension.multi ? (['yes', 'no'] as const) : (['yes'] as const);

  const candidates = dimension.classes.map((one): CandidateCell => {
    const inside = contingency.casesAt(selection(one, 'yes'), isNewStratum);
    const isSafe = sides.every(
      (side) => safeSize(contingency.casesAt(selection(one, side), isNewStratum)) >= threshold,
    );
    const isLargeEnough =
      one.members.length === 1 ||
      (inside.length >= smallestOfSeveral(threshold) &&
        (dimension.multi ||
          (isEnoughBesideOwn(inside, threshold) &&
            (!dimension.knownClasses.includes(one.id) ||
              protectsFromInsiders(dimension.id, one, inside, threshold)))));
    return {
      selection: selection(one, 'yes'),
      isKnown: dimension.knownClasses.includes(one.id),
      cell: {
        form: contingency.form(selection(one, 'yes'), isNewStratum),
        value: inside.length,
        low: 0,
        high: population.cases.length,
        kind: isSafe && isLargeEnough ? 'free' : 'primary',
        weight: 1,
      },
    };
  });
  const sensitiveCounts = [
    ...dimension.classes.flatMap((one, cell) =>
      sides.map((side) =>
        sensitiveCountOf(contingency, selection(one, side), isNewStratum, {
          cell,
          threshold,
          // As if it were printed: a class of several codes is held to more.
          ...(one.members.length > 1 && {
            above: candidates[cell]?.cell.kind === 'free' ? smallestOfSeveral(threshold) : null,
          }),
        }),
      ),
    ),
    ...sensitiveDifferences(contingency, { first: axis, second: null }, population, threshold),
  ];
  const pattern = solveSuppression(
    {
      contingency,
      constraints: publishedConstraintsOf(contingency, [dimension], population, []),
      candidates,
      sensitiveCounts,
      accepts: (tried) => {
        const hidden = dimension.classes.filter((_, index) => tried[index]);
        if (dimension.multi || hidden.length === 0) return true;
        const together = hidden.flatMap((one) => contingency.casesAt(selection(one, 'yes'), isNewStratum));
        return hidden.length > 1 && safeSize(together) >= threshold && isEnoughBesideOwn(together, threshold);
      },
    },
    job,
  );
  if (pattern === null) return null;
  const counts = candidates.map(({ cell }) => cell.value);
  const why = dimension.classes.flatMap((one, index): [string, SuppressionKind][] => {
    if (!pattern[index]) return [];
    return [[one.id, candidates[index]?.cell.kind === 'primary' ? 'primary' : 'secondary']];
  });
  return { table: oneWayTable(spec, dimension, counts, pattern, job), why: Object.fromEntries(why) };
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
