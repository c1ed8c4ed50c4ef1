import type { CodedCase } from '../../src-shared/disclosure/contract/codedCase.ts';
import type { ClassSpec, DimensionSpec } from '../../src-shared/disclosure/contract/tableSpec.ts';
import type { PublishedTable } from '../../src-shared/domain/publishedReport.ts';

/** What a reader sees of a one-way table: rows of one class each, and how many of the counts stand in these. */
export interface Utility {
  rows: number;
  /** Cases, or mentions of a dimension of which a case may carry several codes. */
  visible: number;
  all: number;
}

const UPPER_PROTECTION_LEVEL = 2;
const FEWEST_OF_SEVERAL = 10;

/** Distinct persons; a case of which none is noted has one of its own. */
function personsIn(cases: readonly CodedCase[], who: 'reporters' | 'accused'): number {
  return new Set(cases.flatMap((one) => (one[who].length > 0 ? one[who] : [`of ${one.id}`]))).size;
}

function safeSize(cases: readonly CodedCase[]): number {
  return Math.min(cases.length, personsIn(cases, 'reporters'), personsIn(cases, 'accused'));
}

function casesIn({ members }: ClassSpec, dimension: DimensionSpec, cases: readonly CodedCase[]): CodedCase[] {
  return cases.filter((one) => members.some((code) => one.codes[dimension.id]?.includes(code)));
}

/**
 * The most rows, and with so many the most counts, that any safe choice of hidden classes leaves: every choice is tried.
 *
 * The rule, worked out by hand from what each reader may learn, for threshold T and hidden classes H with sum s.
 * A class of which a case may carry several codes shares nothing with another but the number of cases: it may be printed
 * when T persons are in it and T are not. Those hidden are told apart by nothing, except that whoever believes that every
 * case has a code knows that at least (cases - printed mentions) are in H: that is less than T, or for two or more
 * classes leaves each of them able to be 0.
 * Classes that exclude each other add up, so s can be computed. Each of H is able to be 0 and T + 2 when H has two classes
 * and s >= T + 2. T - 1 of one hidden class who know of one another leave s - (T - 1) for the others: s >= 2T - 1. Who
 * knows a class of H exactly leaves s minus it for the others: they must be two, and T or more. As the choice may not tell
 * that they passed, s >= 2T + 2 then. What stands together needs T persons itself.
 */
export function bestOneWay(
  dimension: DimensionSpec,
  cases: readonly CodedCase[],
  threshold: number,
): Utility {
  const classes = dimension.classes.map((one) => {
    const inside = casesIn(one, dimension, cases);
    const outside = cases.filter((other) => !inside.includes(other));
    const sides = dimension.multi ? [inside, outside] : [inside];
    const isSafe =
      sides.every((side) => safeSize(side) >= threshold) &&
      (one.members.length === 1 ||
        inside.length >= Math.max(FEWEST_OF_SEVERAL, threshold + UPPER_PROTECTION_LEVEL));
    return { inside, isSafe, isKnown: dimension.knownClasses.includes(one.id), count: inside.length };
  });
  const small = classes.filter(({ isSafe }) => !isSafe);
  const free = classes.filter(({ isSafe }) => isSafe);
  let best: Utility = { rows: 0, visible: 0, all: classes.reduce((sum, { count }) => sum + count, 0) };
  for (let chosen = 0; chosen < 2 ** free.length - 1; chosen++) {
    const hidden = [...small, ...free.filter((_, place) => (chosen >> place) & 1)];
    const shown = free.filter((_, place) => !((chosen >> place) & 1));
    const visible = shown.reduce((sum, { count }) => sum + count, 0);
    const isBetter = shown.length > best.rows || (shown.length === best.rows && visible > best.visible);
    if (isBetter && isAllowed(hidden, visible)) best = { ...best, rows: shown.length, visible };
  }
  return best;

  function isAllowed(hidden: readonly (typeof classes)[number][], visible: number): boolean {
    if (hidden.length === 0) return true;
    if (dimension.multi) return hidden.length > 1 || cases.length - visible < 1;
    const sum = hidden.reduce((total, { count }) => total + count, 0);
    const known = hidden.filter(({ isKnown }) => isKnown);
    const fewest =
      known.length > 0
        ? 2 * threshold + UPPER_PROTECTION_LEVEL
        : Math.max(threshold + UPPER_PROTECTION_LEVEL, 2 * threshold - 1);
    return (
      hidden.length >= (known.length > 0 ? 3 : 2) &&
      sum >= fewest &&
      known.every(({ count }) => count <= sum - threshold) &&
      safeSize(hidden.flatMap(({ inside }) => inside)) >= threshold
    );
  }
}

/** What a printed table leaves a reader, in the same terms. */
export function utilityOf(
  table: PublishedTable | undefined,
  dimension: DimensionSpec,
  cases: readonly CodedCase[],
): Utility {
  const shown = (table?.cells ?? []).filter(
    ({ at, status }) => status === 'shown' && at[dimension.id] !== 'merged',
  );
  return {
    rows: shown.length,
    visible: shown.reduce((sum, { value }) => sum + (value ?? 0), 0),
    all: dimension.classes.reduce((sum, one) => sum + casesIn(one, dimension, cases).length, 0),
  };
}
