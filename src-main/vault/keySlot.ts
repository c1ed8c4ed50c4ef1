import sodium from 'sodium-native';
import { z } from 'zod';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { deriveKey, type KeyCost, SALT_BYTES } from './deriveKey.ts';

/** What a slot is opened with. */
export type SlotKind = 'passphrase' | 'recovery';

const base64 = z.string().regex(/^[A-Za-z0-9+/]+=*$/);

const slotHeader = z.object({
  archiveId: z.uuid(),
  kind: z.enum(['passphrase', 'recovery']),
  kdf: z.object({
    name: z.literal('argon2id13'),
    memory: z.number().int().positive(),
    passes: z.number().int().positive(),
    salt: base64,
  }),
  cipher: z.object({ name: z.literal('xchacha20poly1305-ietf'), nonce: base64 }),
});

/**
 * One way to reach the data key. `header` is JSON text, kept as text: its very bytes are the additional data of
 * the encryption, so that nobody can weaken a parameter without the slot refusing to open.
 */
export const keySlot = z.object({
  kind: z.enum(['passphrase', 'recovery']),
  header: z.string(),
  wrappedKey: base64,
});

export type KeySlot = z.infer<typeof keySlot>;

/** Wraps the 32-byte data key under a key derived from `secret`, with a fresh salt and nonce. */
export async function wrapKey(options: {
  archiveId: string;
  kind: SlotKind;
  secret: string;
  dataKey: Buffer;
  cost: KeyCost;
}): Promise<KeySlot> {
  const salt = randomBytes(SALT_BYTES);
  const nonce = randomBytes(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  const header = JSON.stringify({
    archiveId: options.archiveId,
    kind: options.kind,
    kdf: {
      name: 'argon2id13',
      memory: options.cost.memory,
      passes: options.cost.passes,
      salt: salt.toString('base64'),
    },
    cipher: { name: 'xchacha20poly1305-ietf', nonce: nonce.toString('base64') },
  } satisfies z.infer<typeof slotHeader>);

  const wrappingKey = await deriveKey(options.secret, salt, options.cost);
  const wrapped = Buffer.alloc(options.dataKey.length + sodium.crypto_aead_xchacha20poly1305_ietf_ABYTES);
  sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    wrapped,
    options.dataKey,
    Buffer.from(header),
    null,
    nonce,
    wrappingKey,
  );
  sodium.sodium_memzero(wrappingKey);
  return { kind: options.kind, header, wrappedKey: wrapped.toString('base64') };
}

/**
 * The data key of a slot, or null when the secret is not the slot's.
 * @throws Refusal `keys_damaged` for a header that cannot be read, `keys_too_weak` for one below `minimum`.
 */
export async function unwrapKey(slot: KeySlot, secret: string, minimum: KeyCost): Promise<Buffer | null> {
  const { kdf, cipher } = readHeader(slot);
  if (kdf.memory < minimum.memory || kdf.passes < minimum.passes) throw new Refusal('keys_too_weak');
  const salt = Buffer.from(kdf.salt, 'base64');
  const nonce = Buffer.from(cipher.nonce, 'base64');
  const wrapped = Buffer.from(slot.wrappedKey, 'base64');
  const overhead = sodium.crypto_aead_xchacha20poly1305_ietf_ABYTES;
  const isFormed =
    salt.length === SALT_BYTES &&
    nonce.length === sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES &&
    wrapped.length === 32 + overhead;
  if (!isFormed) throw new Refusal('keys_damaged');

  const wrappingKey = await deriveKey(secret, salt, kdf);
  const dataKey = Buffer.alloc(32);
  try {
    sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      dataKey,
      null,
      wrapped,
      Buffer.from(slot.header),
      nonce,
      wrappingKey,
    );
    return dataKey;
  } catch {
    return null;
  } finally {
    sodium.sodium_memzero(wrappingKey);
  }
}

function readHeader(slot: KeySlot): z.infer<typeof slotHeader> {
  try {
    const header = slotHeader.parse(JSON.parse(slot.header));
    // A slot of hundreds of gigabytes would only freeze the machine: no version of the app writes one.
    if (header.kind === slot.kind && header.kdf.memory <= 4 * 1024 ** 3 && header.kdf.passes <= 100)
      return header;
  } catch {
    // Refused below, like every header that cannot be read.
  }
  throw new Refusal('keys_damaged');
}

export function randomBytes(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  sodium.randombytes_buf(bytes);
  return bytes;
}
