/** A source of draws. Whoever does not know it must not be able to tell which one it is. */
export interface Chance {
  /** In [0, 1). */
  next(): number;
}

/**
 * The draws that belong to a secret seed: the same seed gives the same draws. Small Fast Counter in 32 bits (Doty-
 * Humphrey, PractRand), with 128 bits of state from the seed by FNV-1a with four different starts; twenty draws are
 * thrown away, so that seeds that look alike do not draw alike. What has to be unknown is the seed: at least 16 bytes
 * from a source of the operating system.
 */
export function chanceFrom(seed: string): Chance {
  let [a = 0, b = 0, c = 0, counter = 0] = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map((start) =>
    [...seed].reduce((hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193), start),
  );
  function next(): number {
    const drawn = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + drawn;
    return (drawn >>> 0) / 2 ** 32;
  }
  for (let thrown = 0; thrown < 20; thrown++) next();
  return { next };
}

/** Chance that a cell is suppressed that need not be. */
export const SUPPRESSED_BY_CHANCE = 1 / 500;
