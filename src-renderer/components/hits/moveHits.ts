interface Stretch {
  start: number;
  end: number;
}

/** The hits of a text where they stand in the text that is typed since; those in what was changed are left out. */
export function moveHits<H extends Stretch>(hits: readonly H[], from: string, to: string): H[] {
  if (from === to) return [...hits];
  const shortest = Math.min(from.length, to.length);
  let before = 0;
  while (before < shortest && from[before] === to[before]) before += 1;
  let after = 0;
  while (after < shortest - before && from[from.length - 1 - after] === to[to.length - 1 - after]) after += 1;
  const shift = to.length - from.length;
  return hits.flatMap((hit) => {
    if (hit.end <= before) return [hit];
    if (hit.start >= from.length - after) return [{ ...hit, start: hit.start + shift, end: hit.end + shift }];
    return [];
  });
}
