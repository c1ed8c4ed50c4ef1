import type { PublishedTable } from '../../domain/publishedReport.ts';
import type { CodedCase } from '../contract/codedCase.ts';
import type { ClassSpec, DimensionSpec, TableSpec } from '../contract/tableSpec.ts';
import { cliqueOf } from './clique.ts';
import { isEnoughBesideOwn, safeSize, smallestOfSeveral, smallestWithKnown } from './counting.ts';
import { type Choice, decide } from './decide.ts';
import { axisOf, factsOf, isNewAtom } from './given.ts';
import type { Job } from './options.ts';
import { oneWayTable } from './printing.ts';
import { secretOf, secretsOfDifferences } from './secrets.ts';

export type Why = 'small' | 'to_cover';

export interface OneWayResult {
  table: PublishedTable;
  /** For the counsellor alone: of each class that is merged or hidden. */
  why: Record<string, Why>;
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
  const clique = cliqueOf(population.atoms, axis, null, cover);
  const place = ({ members }: ClassSpec, side: 'yes' | 'no') => ({ first: members, second: null, side });
  const sides = dimension.multi ? (['yes', 'no'] as const) : (['yes'] as const);

  const choices = dimension.classes.map((one): Choice => {
    const inside = clique.casesAt(place(one, 'yes'), isNewAtom);
    const isSafe = sides.every((side) => safeSize(clique.casesAt(place(one, side), isNewAtom)) >= threshold);
    const isLargeEnough =
      one.members.length === 1 ||
      (inside.length >= smallestOfSeveral(threshold) &&
        (dimension.multi ||
          (isEnoughBesideOwn(inside, threshold) &&
            (!dimension.knownClasses.includes(one.id) ||
              isOpenToKnowers(dimension.id, one, inside, threshold)))));
    return {
      place: place(one, 'yes'),
      isKnown: dimension.knownClasses.includes(one.id),
      cell: {
        form: clique.form(place(one, 'yes'), isNewAtom),
        value: inside.length,
        low: 0,
        high: population.cases.length,
        kind: isSafe && isLargeEnough ? 'free' : 'primary',
        weight: 1,
      },
    };
  });
  const secrets = [
    ...dimension.classes.flatMap((one, cell) =>
      sides.map((side) =>
        secretOf(clique, place(one, side), isNewAtom, {
          cell,
          threshold,
          // As if it were printed: a class of several codes is held to more.
          ...(one.members.length > 1 && {
            above: choices[cell]?.cell.kind === 'free' ? smallestOfSeveral(threshold) : null,
          }),
        }),
      ),
    ),
    ...secretsOfDifferences(clique, { first: axis, second: null }, population, threshold),
  ];
  const pattern = decide(
    {
      clique,
      facts: factsOf(clique, [dimension], population, []),
      choices,
      secrets,
      accepts: (tried) => {
        const hidden = dimension.classes.filter((_, index) => tried[index]);
        if (dimension.multi || hidden.length === 0) return true;
        const together = hidden.flatMap((one) => clique.casesAt(place(one, 'yes'), isNewAtom));
        return hidden.length > 1 && safeSize(together) >= threshold && isEnoughBesideOwn(together, threshold);
      },
    },
    job,
  );
  if (pattern === null) return null;
  const counts = choices.map(({ cell }) => cell.value);
  const why = dimension.classes.flatMap((one, index): [string, Why][] => {
    if (!pattern[index]) return [];
    return [[one.id, choices[index]?.cell.kind === 'primary' ? 'small' : 'to_cover']];
  });
  return { table: oneWayTable(spec, dimension, counts, pattern, job), why: Object.fromEntries(why) };
}

/**
 * Whether somebody who knows one of the codes of a class that was agreed on beforehand learns nothing of the others from
 * its printed count, and a reader of the rule nothing of that code. Which of the codes somebody knows is not said, so any.
 */
function isOpenToKnowers(
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
