import { argon2Sync } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveKey, SALT_BYTES } from '../../../src-main/vault/deriveKey.ts';

test('the key is Argon2id with one lane as another implementation computes it, for any secret', async () => {
  const salt = fc.uint8Array({ minLength: SALT_BYTES, maxLength: SALT_BYTES });
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme' }),
      salt,
      fc.integer({ min: 1, max: 3 }),
      async (secret, bytes, passes) => {
        const nonce = Buffer.from(bytes);
        const message = Buffer.from(secret.normalize('NFC'), 'utf8');
        const expected = argon2Sync('argon2id', {
          message,
          nonce,
          parallelism: 1,
          tagLength: 32,
          memory: 64,
          passes,
        });
        expect(await deriveKey(secret, nonce, { memory: 64 * 1024, passes })).toEqual(expected);
      },
    ),
    { numRuns: 40 },
  );
});
