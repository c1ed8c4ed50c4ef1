import { countSets, dealSets } from '../../../src-shared/disclosure/caseSets.ts';
import type { OneWayTable } from '../../../src-shared/disclosure/oneWayTable.ts';

/** A single-valued table in which every case has its own reporter; codes are c0, c1, ... */
export function tableOf(counts: readonly number[], threshold = 5): OneWayTable {
  const classes = counts.map((count, i) => ({ code: `c${i}`, count, safeSize: count }));
  const countOf = (some: readonly string[]) =>
    classes.filter((c) => some.includes(c.code)).reduce((sum, c) => sum + c.count, 0);
  return { classes, cases: countOf(codes(counts.length)), threshold, several: null, safeSizeOf: countOf };
}

/** A table of mentions in which every case has its own reporter; codes are c0, c1, ... */
export function mentionsOf(
  counts: readonly number[],
  { cases, several, threshold = 5 }: { cases: number; several: number; threshold?: number },
): OneWayTable {
  const sets = dealSets(new Map(counts.map((count, i) => [`c${i}`, count])), { cases, several });
  if (sets === undefined) throw new Error('no cases have these counts');
  return countSets(sets, { codes: codes(counts.length), threshold, multi: true });
}

export function codes(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `c${i}`);
}

/** Numbers from 0 up to 1, the same on every run (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Picks classes as organisations have them: a few large ones, a long tail. */
function skewedPick(random: () => number, classes: number): () => number {
  const weights = Array.from({ length: classes }, (_, i) => (0.4 + 1.2 * random()) / (i + 1));
  const upTo = weights.map((_, i) => weights.slice(0, i + 1).reduce((sum, w) => sum + w, 0));
  return () => {
    const point = random() * (upTo.at(-1) ?? 0);
    return upTo.findIndex((end) => point < end);
  };
}

/** A table as organisations have them, with many zeros. */
export function skewedCounts(random: () => number, cases: number, classes: number): number[] {
  const pick = skewedPick(random, classes);
  const counts = Array.from({ length: classes }, () => 0);
  for (let n = 0; n < cases; n++) {
    const at = pick();
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** A table of mentions likewise, in which a share of the cases carries two codes and a few none. */
export function skewedMentions(
  random: () => number,
  { cases, classes, threshold, twice }: { cases: number; classes: number; threshold: number; twice: number },
): OneWayTable {
  const pick = skewedPick(random, classes);
  const sets = Array.from({ length: cases }, () => {
    if (random() < 0.03) return [];
    const first = pick();
    if (random() >= twice) return [`c${first}`];
    let second = pick();
    while (second === first) second = pick();
    return [`c${first}`, `c${second}`];
  });
  return countSets(sets, { codes: codes(classes), threshold, multi: true });
}
