import type { Form, Row } from '../contract/solver.ts';

/**
 * What is to be decided: which cells to print, of tables that are sums of the same unseen counts.
 *
 * The reader knows the facts and the printed cells; for him every table of whole numbers that agrees with them is
 * possible. Vocabulary: a *latent* is an unseen count (never negative), a *form* a sum of latents, a *pattern* says
 * which cells are hidden, and F is the set of all tables that agree with what a pattern prints.
 */
export interface System {
  /** The true count and an upper bound that is known beforehand, of each latent. */
  latents: readonly { value: number; high: number }[];
  /** What is printed or known whatever the pattern. The true table agrees with it. */
  facts: readonly Row[];
  cells: readonly Cell[];
  quantities: readonly Quantity[];
  /**
   * What some readers believe beside it (each row set apart); the true table need not agree. The requirements hold
   * for them as well, unless no table is left at all.
   */
  beliefs: readonly (readonly Row[])[];
  insiders: Insiders | null;
  /**
   * Whether facts and cells are those of one two-way table, so that every vertex of its polytope is whole (Hoffman
   * and Kruskal 1956), and a count that holds at both ends of a range holds in between.
   */
  isNetwork: boolean;
  /** Only what hiding every free cell would mend counts as a leak: earlier outputs have told the rest already. */
  forgivesWhatIsGiven: boolean;
}

export interface Cell {
  form: Form;
  value: number;
  /** What is known of it while it is hidden. */
  low: number;
  high: number;
  /** A free one may be printed, a primary one may not. */
  kind: 'free' | 'primary';
  /** What hiding it costs; positive. */
  weight: number;
}

/** A number that must not become known. */
export interface Quantity {
  form: Form;
  value: number;
  /** The cell whose hiding makes this a secret; null when it is one whatever is printed. */
  cell: number | null;
  requirement: Requirement;
}

export type Requirement =
  /**
   * Smallest possible value at most `low` and largest at least `high`; or, if `above` is not null, smallest at least
   * `above` and at most `sure`.
   */
  | { kind: 'range'; low: number; high: number; above: number | null; sure: number }
  /** At least two possible values. */
  | { kind: 'width' };

/** Readers who know more than what is printed. Every secret must for them too be able to be 0 and `threshold`. */
export interface Insiders {
  threshold: number;
  /** So many cases of one quantity may be those of readers who know each other; 0 for none. */
  group: number;
  knowers: readonly Knower[];
}

/** Someone who knows one cell exactly, where it is hidden. */
export interface Knower {
  cell: number;
  /** Quantities that he knows anyhow: parts of the same count. */
  exempt: readonly number[];
}

/** The pattern of a system: whether each cell is hidden. */
export type Pattern = readonly boolean[];

/** Slack in comparing results of the solver; counts are whole, so anything below a half would do. */
export const EPSILON = 1e-6;

export function sumOf(form: Form, latents: readonly number[]): number {
  return form.reduce((sum, [latent, factor]) => sum + factor * at(latents, latent), 0);
}

/** The item at an index that is known to be in range; throws a RangeError when it is not. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index}`);
  return item;
}

/** Asked for between solves: whether to go on, and how far it is. */
export interface Watch {
  onProgress?(done: number): void;
  isCancelled?(): boolean;
}

/** Thrown when the one who asked does not want the answer any more. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}
