import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KeySlot, randomBytes, unwrapKey, wrapKey } from '../../../src-main/vault/keySlot.ts';

const COST = { memory: 8192, passes: 1 };
const ARCHIVE_ID = '29a32c51-7558-4de2-bd1c-7db9ebc9a6e2';

async function slotWith(secret: string) {
  const dataKey = randomBytes(32);
  return {
    dataKey,
    slot: await wrapKey({ archiveId: ARCHIVE_ID, kind: 'passphrase', secret, dataKey, cost: COST }),
  };
}

test('a slot gives its key back to its secret and to no other', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      async (secret, other) => {
        const { dataKey, slot } = await slotWith(secret);
        expect(await unwrapKey(slot, secret, COST)).toEqual(dataKey);
        const isSame = secret.normalize('NFC') === other.normalize('NFC');
        expect(await unwrapKey(slot, other, COST)).toEqual(isSame ? dataKey : null);
      },
    ),
    { numRuns: 60 },
  );
});

test('no changed character of the header or the wrapped key goes unseen', async () => {
  const { slot } = await slotWith('boom fiets wolk');
  const opens = async (changed: KeySlot) => {
    try {
      return (await unwrapKey(changed, 'boom fiets wolk', COST)) !== null;
    } catch (error) {
      return (error as Error).name !== 'Refusal';
    }
  };
  const changes = (text: string) =>
    [...text].map(
      (character, place) => text.slice(0, place) + (character === '1' ? '2' : '1') + text.slice(place + 1),
    );
  for (const header of changes(slot.header)) expect(await opens({ ...slot, header }), header).toBe(false);
  for (const wrappedKey of changes(slot.wrappedKey))
    expect(await opens({ ...slot, wrappedKey }), wrappedKey).toBe(false);
  expect(await opens({ ...slot, kind: 'recovery' })).toBe(false);
});

test('the same secret never makes the same slot twice', async () => {
  const [first, second] = [await slotWith('boom'), await slotWith('boom')];
  expect(first.slot.header).not.toBe(second.slot.header);
  expect(first.slot.wrappedKey).not.toBe(second.slot.wrappedKey);
});

test('a slot cheaper than the minimum is refused before anything is derived', async () => {
  const { slot } = await slotWith('boom');
  for (const minimum of [
    { memory: 8193, passes: 1 },
    { memory: 8192, passes: 2 },
  ]) {
    await expect(unwrapKey(slot, 'boom', minimum)).rejects.toMatchObject({ code: 'keys_too_weak' });
  }
});
