/** What main may take for an answer without the page missing a frame, in milliseconds. */
export const FRAME = 16;

/** Milliseconds of each round, ours and the peer's in turn, so that a busy machine slows both. */
export interface Comparison {
  name: string;
  peer: string;
  ours: number[];
  theirs: number[];
}

/** Runs both by turns with the number of the round, after one round of each that is not counted. */
export async function compare(options: {
  name: string;
  peer: string;
  rounds: number;
  ours: (round: number) => unknown;
  theirs: (round: number) => unknown;
}): Promise<Comparison> {
  const { name, peer, rounds, ours, theirs } = options;
  const comparison: Comparison = { name, peer, ours: [], theirs: [] };
  await ours(rounds);
  await theirs(rounds);
  for (let round = 0; round < rounds; round++) {
    comparison.ours.push(await milliseconds(() => ours(round)));
    comparison.theirs.push(await milliseconds(() => theirs(round)));
  }
  return comparison;
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The value below which this share of the values lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Median and 95th percentile of ours, and both as ratios to the peer's. */
export function describe({ name, peer, ours, theirs }: Comparison): string {
  const [median, high] = [quantile(ours, 0.5), quantile(ours, 0.95)];
  const ratios = [median / quantile(theirs, 0.5), high / quantile(theirs, 0.95)];
  const columns = [
    `${median.toFixed(2)}`,
    `${high.toFixed(2)}`,
    ...ratios.map((ratio) => `${ratio.toFixed(2)} x`),
  ];
  return `${name.padEnd(46)}${columns.map((text) => text.padStart(10)).join('')}   ${peer}`;
}

const columns = ['p50, ms', 'p95, ms', 'p50', 'p95'].map((text) => text.padStart(10)).join('');
export const headings = `${'what is asked'.padEnd(46)}${columns}   both as a ratio to the peer:`;

/** Whether 95 of 100 answers came within a frame, in words. */
export function frameLine(comparisons: readonly Comparison[]): string {
  const late = comparisons.filter(({ ours }) => quantile(ours, 0.95) > FRAME).map(({ name }) => name);
  return late.length === 0
    ? `Every p95 of finding lies within one frame (${FRAME} ms).`
    : `Not within one frame (${FRAME} ms) at p95: ${late.join(', ')}.`;
}
