import type { CodedCase } from '../contract/codedCase.ts';

/**
 * A suppressed count must be able to be 0 and threshold + UPPER_PROTECTION_LEVEL, so that nobody can tell it from a zero or from a count that is printed. It is counted from
 * the threshold, not from the true count as in the literature, so that it tells nothing of that.
 */
export const UPPER_PROTECTION_LEVEL = 2;

/** Fewer cases, or fewer persons who reported them, give no number at all. */
const FEWEST_CASES = 10;

/** Those of whom nothing is known count as one person each. */
export function distinctPersons(cases: readonly CodedCase[], who: 'reporters' | 'accused'): number {
  const withoutAny = cases.filter((one) => one[who].length === 0).length;
  return new Set(cases.flatMap((one) => one[who])).size + withoutAny;
}

/** The size that is held against the threshold: five cases of one reporter are not five. */
export function safeSize(cases: readonly CodedCase[]): number {
  return Math.min(cases.length, distinctPersons(cases, 'reporters'), distinctPersons(cases, 'accused'));
}

export function hasTooFewCases(cases: readonly CodedCase[], threshold: number): boolean {
  return (
    !isAtLeast(cases, Math.max(FEWEST_CASES, threshold + UPPER_PROTECTION_LEVEL)) ||
    distinctPersons(cases, 'accused') < threshold
  );
}

/** True when the cases by which two reports differ are enough to be a report of their own. */
export function isEnoughApart(cases: readonly CodedCase[]): boolean {
  return isAtLeast(cases, FEWEST_CASES);
}

function isAtLeast(cases: readonly CodedCase[], least: number): boolean {
  return Math.min(cases.length, distinctPersons(cases, 'reporters')) >= least;
}

/**
 * The smallest number that may be printed of a class that holds several codes: none of them is printed by itself, and
 * each must be able to be 0 and threshold + UPPER_PROTECTION_LEVEL, and `threshold` beside the cases of a coalition of reporters.
 */
export function smallestOfSeveral(threshold: number): number {
  return Math.max(threshold + UPPER_PROTECTION_LEVEL, 2 * threshold - 1);
}

/**
 * True when a count of several codes leaves enough for whoever takes out their own cases: a coalition of reporters smaller
 * than the threshold, each with all that they reported, or one accused with all that is about them.
 */
export function isEnoughBesideOwn(cases: readonly CodedCase[], threshold: number): boolean {
  const left = (who: 'reporters' | 'accused', persons: number) =>
    ownCounts(cases, who)
      .slice(0, persons)
      .reduce((rest, count) => rest - count, cases.length);
  return left('reporters', threshold - 1) >= threshold && left('accused', 1) >= threshold;
}

/** The cases of each person, the most first. */
function ownCounts(cases: readonly CodedCase[], who: 'reporters' | 'accused'): number[] {
  const counts = new Map<string, number>();
  for (const one of cases) {
    const persons = one[who].length > 0 ? one[who] : [`of case ${one.id}`];
    for (const person of persons) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return [...counts.values()].sort((a, b) => b - a);
}

/** As `smallestOfSeveral`, where somebody knows one of the codes exactly. */
export function smallestWithKnown(threshold: number): number {
  return 2 * threshold + UPPER_PROTECTION_LEVEL;
}
