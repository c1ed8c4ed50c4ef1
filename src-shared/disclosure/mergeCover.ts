/** A hidden class must be able to be 0 and to be threshold + MARGIN (disclosure.md 4.2 A). */
export const MARGIN = 2;

/** How far below the next larger one a class must lie to be the first to join a merge. */
const APART = 3;

/**
 * How many amounts `cover` tries for the ample member, the largest first: without a limit, each try asks the same of
 * what is left, and a table of many classes takes minutes. More than this finds hardly a merge more.
 */
const MOST_TRIED = 20;

/** What a reader sees of a merged class, without its name: all that decides whether the merge is accepted. */
export interface MergedView {
  /** Cases (or mentions) in the merged class. */
  sum: number;
  /** Classes in the merged class. */
  size: number;
  /** Ample counts that are printed beside it; see `isAmple`. */
  outside: readonly number[];
  cases: number;
  threshold: number;
}

/** Large enough to cover small classes. A class of threshold or threshold + 1 is printed, but covers nobody. */
export function isAmple(count: number, threshold: number): boolean {
  return count >= threshold + MARGIN;
}

/**
 * The ample count whose class is the first to join the small ones: the smallest that no other class shares and that
 * lies APART below the next, so that little is lost and the merged sum seldom runs into the next class. Undefined
 * when there is none.
 */
export function firstToJoin(ample: readonly number[]): number | undefined {
  const ascending = ample.toSorted((a, b) => a - b);
  return ascending.find((count, i) => {
    const next = ascending[i + 1] ?? Infinity;
    return count !== ascending[i - 1] && next - count >= APART;
  });
}

/**
 * Counts that the members of a merged class may have in any order: one of them ample, one of them 0, the others
 * below the threshold, in such a way that the rule of `protectOneWay` prints the very same. Undefined when there are
 * none: then the view would tell something about a member. `suits` may refuse counts, by what is printed alone.
 *
 * That the rule prints the same follows from three conditions on `high`, checked here:
 * 1. the rest fits below the threshold with one member at 0, so exactly the other members are small;
 * 2. these small ones together are not accepted by themselves (the recursion: one member fewer, `high` outside);
 * 3. the class of `high` is then the first to join.
 * The rule's first two attempts are fixed, so in that table it ends at this view. There it is accepted: counts decide
 * by what is printed only, and where all persons are distinct the member of `high` alone is safe. It does not matter
 * at which attempt the true table came to this view, so neither does an attempt that failed on its persons.
 */
export function cover(
  view: MergedView,
  suits: (counts: number[]) => boolean = () => true,
): number[] | undefined {
  const { sum, size, outside, cases, threshold } = view;
  let tried = 0;
  for (let high = Math.min(sum, cases); isAmple(high, threshold) && tried < MOST_TRIED; high--) {
    const rest = sum - high;
    if (rest > (size - 2) * (threshold - 1)) return undefined;
    const beside = [...outside, high];
    if (firstToJoin(beside) !== high) continue;
    tried += 1;
    if (cover({ ...view, sum: rest, size: size - 1, outside: beside }) !== undefined) continue;
    const counts = [high, ...spread(rest, size - 2, threshold), 0];
    if (suits(counts)) return counts;
  }
  return undefined;
}

/** Deals `amount` out over `parts`, each below the threshold. */
function spread(amount: number, parts: number, threshold: number): number[] {
  return Array.from({ length: parts }, (_, i) =>
    Math.max(0, Math.min(threshold - 1, amount - i * (threshold - 1))),
  );
}
