import type { OneWayTable } from './oneWayTable.ts';

/** The codes of each case, every case by other persons. */
export type CaseSets = readonly (readonly string[])[];

/** Counts a one-way table; `multi` says whether a case may carry more or fewer codes than one. */
export function countSets(
  sets: CaseSets,
  { codes, threshold, multi }: { codes: readonly string[]; threshold: number; multi: boolean },
): OneWayTable {
  const distinct = (holds: (set: readonly string[]) => boolean) => {
    const count = sets.filter(holds).length;
    return { count, safeSize: count };
  };
  return {
    classes: codes.map((code) => ({ code, ...distinct((set) => set.includes(code)) })),
    cases: sets.length,
    threshold,
    several: multi ? distinct((set) => set.length > 1) : null,
    safeSizeOf: (some) => distinct((set) => set.some((code) => some.includes(code))).count,
  };
}

/**
 * Cases with these counts, exactly `several` of which carry more than one code; undefined when there are none.
 *
 * Every code goes to the cases with several codes as often as it can (once to each), dealt in turns, so that these
 * end with equally many codes, give or take one; what is left goes to a case of its own. So there are such cases
 * exactly when `mentionsToSpare` is not negative.
 */
export function dealSets(
  counts: ReadonlyMap<string, number>,
  { cases, several }: { cases: number; several: number },
): CaseSets | undefined {
  const sets = Array.from({ length: cases }, (): string[] => []);
  let turn = 0;
  let single = several;
  for (const [code, count] of counts) {
    const shared = Math.min(count, several);
    for (let n = 0; n < shared; n++) sets[turn++ % several]?.push(code);
    for (let n = shared; n < count; n++) sets[single++]?.push(code);
  }
  const isDealt = single <= cases && sets.slice(0, several).every((set) => set.length > 1);
  return isDealt ? sets : undefined;
}

/**
 * How many mentions more there can be in the cases with several codes than there must be: at most each code once in
 * each of them, at least two in each, and all that finds no room in the other cases. By so much the number of cases
 * with one code, and that of cases without any, is uncertain for a reader who knows `several` and the counts.
 */
export function mentionsToSpare(
  counts: readonly number[],
  { cases, several }: { cases: number; several: number },
): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const most = counts.reduce((sum, count) => sum + Math.min(count, several), 0);
  return most - Math.max(2 * several, total - (cases - several));
}
