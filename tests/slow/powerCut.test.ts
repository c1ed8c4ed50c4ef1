import { afterAll, expect, test } from 'vitest';
import { killAtRandom } from '../support/killedSaves.ts';

const ROUNDS = Array.from({ length: 10 }, (_, index) => index + 1);
const sums = { saved: 0, brokenOff: 0 };

/** Ten archives, each killed twenty times: one archive would grow with every round, and most on a slow machine. */
test.each(ROUNDS)(
  'killed at 200 random moments while saving, the archive holds every entry that was shown as saved: %i of 10',
  async () => {
    const { saved, brokenOff } = await killAtRandom(20);

    expect(saved).toBeGreaterThanOrEqual(20);
    sums.saved += saved;
    sums.brokenOff += brokenOff;
  },
);

// Else the kills all fell between two commits, and nothing was proved.
afterAll(() => {
  expect(sums.saved).toBeGreaterThan(200);
  expect(sums.brokenOff).toBeGreaterThan(20);
});
