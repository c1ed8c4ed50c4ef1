import sodium from 'sodium-native';

/** What Argon2id may spend: bytes of memory and passes over it. */
export interface KeyCost {
  memory: number;
  passes: number;
}

/** 256 MiB and 3 passes: about a second on a laptop, and dear for whoever guesses. */
export const FULL_COST: KeyCost = { memory: 256 * 1024 * 1024, passes: 3 };

export const SALT_BYTES = sodium.crypto_pwhash_SALTBYTES;

/** Argon2id v1.3 (RFC 9106, one lane) over the UTF-8 bytes of `secret`; 32 bytes. Runs off the main thread. */
export async function deriveKey(secret: string, salt: Buffer, cost: KeyCost): Promise<Buffer> {
  const key = Buffer.alloc(32);
  const bytes = Buffer.from(secret.normalize('NFC'), 'utf8');
  try {
    await new Promise<void>((resolve, reject) => {
      sodium.crypto_pwhash_async(
        key,
        bytes,
        salt,
        cost.passes,
        cost.memory,
        sodium.crypto_pwhash_ALG_ARGON2ID13,
        (error) => (error ? reject(error) : resolve()),
      );
    });
    return key;
  } finally {
    sodium.sodium_memzero(bytes);
  }
}
