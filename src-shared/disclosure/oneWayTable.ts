/** A number of cases, and the fewest distinct persons or cases behind it; see `safeSize`. Never above `count`. */
export interface SafeCount {
  count: number;
  safeSize: number;
}

/** One class of a one-way table, as counted; counts are whole numbers of cases. */
export interface ClassCount extends SafeCount {
  code: string;
}

/** A one-way table before protection, without structural zeros: known beforehand, they hide nothing. */
export interface OneWayTable {
  /** In a public order, fixed before counting: the order of the code list, never that of the counts. */
  classes: readonly ClassCount[];
  /** Number of cases that the table is about. A single-valued table adds up to it. */
  cases: number;
  threshold: number;
  /** The cases that stand in more than one class; null when each stands in exactly one. Cases may stand in none. */
  several: SafeCount | null;
  /** The safe size of all cases that stand in any of these classes. */
  safeSizeOf(codes: readonly string[]): number;
}

/** What a reader gets to see of a one-way table. */
export type OneWayOutcome =
  | { kind: 'withheld' }
  | {
      kind: 'printed';
      shown: readonly { code: string; count: number }[];
      /** Null when no class had to be hidden. */
      merged: { codes: readonly string[]; count: number } | null;
      /** How many cases stand in more than one class, where the reader is told; else null. */
      several: number | null;
    };

/** A function from tables to what is printed of them. Its whole definition is public. */
export type OneWayRule = (table: OneWayTable) => OneWayOutcome;

/**
 * Five cases of one reporter are not "5": the size that is held against the threshold is the smallest number of
 * distinct persons behind them (disclosure.md 1.4 step 0). `accused` is left out where it is not known.
 */
export function safeSize(sizes: { cases: number; reporters: number; accused?: number }): number {
  return Math.min(sizes.cases, sizes.reporters, sizes.accused ?? Infinity);
}
