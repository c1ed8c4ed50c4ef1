import { mentionsToSpare } from './caseSets.ts';
import { cover, isAmple, MARGIN } from './mergeCover.ts';
import type { OneWayTable } from './oneWayTable.ts';

/**
 * What a table of mentions has to say about the cases with several codes: their number, or null for nothing; or
 * 'withhold' when it would tell too much (disclosure.md 4.4.18). `shown` are the counts of single classes, `covering`
 * those of the merged class in the tables that cover it. Null for a single-valued table.
 *
 * 1. A printed code must be lacking in at least the threshold of cases.
 * 2. When the mentions fit into the cases, one each, the number is not printed. It can then be 0, and it must be
 *    able to be threshold + MARGIN.
 * 3. When they do not fit, every reader knows that there are such cases. Their number is then printed, so it must be
 *    printable itself: it and the rest of the cases at least the threshold, in distinct persons too. It must leave
 *    threshold + MARGIN to spare, or it would tell how many cases carry a printed code alone (of two codes: exactly).
 *
 * Everything but the safe size of `several` is computed from what is printed, and the tables that cover a merge have
 * distinct persons: so they are all printed or all withheld, and by `mentionsToSpare` there are cases for each.
 */
export function severalToPrint(
  { cases, threshold, several }: OneWayTable,
  shown: readonly number[],
  covering: readonly number[],
): number | null | 'withhold' {
  if (several === null) return null;
  if (shown.some((count) => cases - count < threshold)) return 'withhold';

  const counts = [...shown, ...covering];
  const mentions = counts.reduce((sum, count) => sum + count, 0);
  const enough = threshold + MARGIN;
  if (mentions <= cases) return mentionsToSpare(counts, { cases, several: enough }) < 0 ? 'withhold' : null;

  const { count, safeSize } = several;
  if (safeSize < threshold || cases - count < threshold) return 'withhold';
  return mentionsToSpare(counts, { cases, several: count }) < enough ? 'withhold' : count;
}

/** The counts that cover a merged class of so many cases and members beside these printed counts; see `cover`. */
export function coverBeside(
  table: OneWayTable,
  shown: readonly number[],
  merged: { sum: number; size: number },
): number[] | undefined {
  const { cases, threshold } = table;
  const outside = shown.filter((count) => isAmple(count, threshold));
  return cover(
    { ...merged, outside, cases, threshold },
    (covering) => severalToPrint(table, shown, covering) !== 'withhold',
  );
}
