import { expect, test } from 'vitest';
import { changePassphraseOf } from '../support/changePassphraseOf.ts';

const HUNDRED_MB = 100 * 1024 * 1024;

test('changing the passphrase of a 100 MB archive rewrites only sleutels.json', async () => {
  const { before, after, reopened } = await changePassphraseOf(HUNDRED_MB);

  expect(before.archive.bytes).toBeGreaterThan(HUNDRED_MB);
  expect(after.archive).toEqual(before.archive);
  expect(after.keys.hash).not.toBe(before.keys.hash);
  expect(reopened).toEqual(before.archive);
});
