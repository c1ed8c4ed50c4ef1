/** A source of draws. Whoever does not know it must not be able to tell which one it is. */
export interface Chance {
  /** In [0, 1). */
  next(): number;
}

/** Chance that a cell is suppressed that need not be. */
export const SUPPRESSED_BY_CHANCE = 1 / 500;
