/** Milliseconds of each round, ours and the peer's in turn, so that a busy machine slows both. */
export interface Comparison {
  name: string;
  peer: string;
  ours: number[];
  theirs: number[];
}

/** Runs both by turns, after one round of each that is not counted. */
export async function compare(options: {
  name: string;
  peer: string;
  rounds: number;
  ours: () => unknown;
  theirs: () => unknown;
}): Promise<Comparison> {
  const { name, peer, rounds, ours, theirs } = options;
  const comparison: Comparison = { name, peer, ours: [], theirs: [] };
  await ours();
  await theirs();
  for (let round = 0; round < rounds; round++) {
    comparison.ours.push(await milliseconds(ours));
    comparison.theirs.push(await milliseconds(theirs));
  }
  return comparison;
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The median and the ratio as one line. */
export function describe({ name, peer, ours, theirs }: Comparison): string {
  const [mine, other] = [median(ours), median(theirs)];
  return `${name.padEnd(34)} ${mine.toFixed(2).padStart(9)} ms   ${(mine / other).toFixed(2).padStart(6)} x ${peer} (${other.toFixed(2)} ms)`;
}
