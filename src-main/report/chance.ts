import { createHmac } from 'node:crypto';
import type { Chance } from '../../src-shared/disclosure/protect/chance.ts';

/**
 * The draws that belong to a secret seed: the same seed gives the same draws. Each is the first 53 bits of HMAC-SHA-256
 * (RFC 2104) with the seed as its key and the number of the draw as its message, so that nobody who sees some draws can
 * tell others, or the seed. The seed has to be unknown: at least 16 bytes from a source of the operating system.
 */
export function chanceFrom(seed: string): Chance {
  let drawn = 0;
  return {
    next() {
      const digest = createHmac('sha256', seed).update(String(drawn++)).digest();
      return Number(digest.readBigUInt64BE() >> 11n) / 2 ** 53;
    },
  };
}
