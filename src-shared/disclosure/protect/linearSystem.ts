import type { Form, LinearConstraint } from '../contract/solver.ts';

/**
 * The cell suppression problem of some tables, as linear constraints on unseen counts (Fischetti and Salazar 2001).
 *
 * An attacker knows the constraints and the published cells; every table of whole numbers that agrees with them is
 * feasible for them. An *unknown* is an unseen count (never negative), a *form* a sum of unknowns, a *pattern* says
 * which cells are suppressed. The feasible region of a pattern is the set of all tables that agree with what it publishes.
 */
export interface LinearSystem {
  /** The true count and an upper bound that is known beforehand, of each unknown. */
  unknowns: readonly { value: number; high: number }[];
  /** All that is published or known whatever the pattern. The true table agrees with it. */
  constraints: readonly LinearConstraint[];
  cells: readonly SystemCell[];
  targets: readonly AttackTarget[];
  /**
   * Beliefs of some attackers beside it (each set apart); the true table need not agree. The protection intervals hold
   * for them as well, unless their feasible region is empty.
   */
  priorKnowledge: readonly (readonly LinearConstraint[])[];
  informed: InformedAttackers | null;
  /**
   * Constraints and cells are those of one two-way table, so that every vertex of its polytope is whole (Hoffman
   * and Kruskal 1956), and a count that holds at both ends of an interval holds in between.
   */
  isNetwork: boolean;
  /** Only what suppressing every cell would mend is a disclosure: earlier outputs have told the rest already. */
  exceptsWhatIsPublished: boolean;
}

export interface SystemCell {
  form: Form;
  value: number;
  /** External bounds: what is known of it while it is suppressed. */
  low: number;
  high: number;
  /** A free one may be published, a primary one (sensitive by itself) may not. */
  kind: 'free' | 'primary';
  /** Cost of suppressing it; positive. */
  weight: number;
}

/** A count that must not become known. */
export interface AttackTarget {
  form: Form;
  value: number;
  /** The cell whose suppression makes this sensitive; null when it is, whatever is published. */
  cell: number | null;
  protection: ProtectionInterval;
}

export type ProtectionInterval =
  /**
   * Smallest feasible value at most `low` and largest at least `high`; or, if `above` is not null, smallest at least
   * `above` and at most `sure`.
   */
  | { kind: 'interval'; low: number; high: number; above: number | null; sure: number }
  /** At least two feasible values: protection against exact disclosure alone. */
  | { kind: 'width' };

/** Attackers who know more than what is published. Every sensitive count must be able to be 0 and `threshold` for them too. */
export interface InformedAttackers {
  threshold: number;
  /** So many cases of one target may be those of reporters who pool what they know; 0 for none. */
  coalitionSize: number;
  insiders: readonly Insider[];
}

/** Someone who knows one cell exactly, where it is suppressed. */
export interface Insider {
  cell: number;
  /** Targets that they know anyhow: parts of the same count. */
  exempt: readonly number[];
}

/** The suppression pattern of a system: for each cell, true when it is suppressed. */
export type Pattern = readonly boolean[];

/** Slack in comparing results of the solver; counts are whole, so anything below a half would do. */
export const EPSILON = 1e-6;

export function formValue(form: Form, unknowns: readonly number[]): number {
  return form.reduce((sum, [unknown, factor]) => sum + factor * at(unknowns, unknown), 0);
}

/** The item at an index that is known to be in range; throws a RangeError when it is not. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index}`);
  return item;
}

/** Asked for between solves: how far it is, and whether to go on. */
export interface Watch {
  onProgress?(done: number): void;
  isCancelled?(): boolean;
}

/** Thrown when the one who asked does not want the answer any more. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}
