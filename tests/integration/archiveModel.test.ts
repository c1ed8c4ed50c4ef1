import fc from 'fast-check';
import { expect, test } from 'vitest';
import { archiveStaysWhole } from '../support/archiveModel.ts';

test('whatever a counsellor does in whatever order, the archive stays whole and a destroyed case stays empty', async () => {
  await expect(fc.assert(archiveStaysWhole, { numRuns: 5 })).resolves.toBeUndefined();
});
