import { expect, test } from 'vitest';
import { killAtRandom } from '../support/killedSaves.ts';

test('killed at 200 random moments while saving, the archive holds every entry that was shown as saved', async () => {
  const rounds = await Promise.all([killAtRandom(100), killAtRandom(100)]);

  expect(rounds.reduce((sum, { saved }) => sum + saved, 0)).toBeGreaterThan(200);
  // Else the kills all fell between two commits, and nothing was proved.
  expect(rounds.reduce((sum, { brokenOff }) => sum + brokenOff, 0)).toBeGreaterThan(20);
});
