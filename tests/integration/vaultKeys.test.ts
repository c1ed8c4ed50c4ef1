import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { createVault } from '../../src-main/vault/vault.ts';
import { changePassphraseOf } from '../support/changePassphraseOf.ts';
import { PAGE } from '../support/damage.ts';
import { decryptArchive } from '../support/decryptArchive.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';
import { openTempArchive, PASSPHRASE } from '../support/tempArchive.ts';

const NEXT_PASSPHRASE = 'kraan mortel zwaluw kerfstok plint';

test('every pragma that the archive relies on holds on its own connection, when made and when opened again', async () => {
  using temp = await openTempArchive();
  const expected = {
    synchronous: 3, // EXTRA
    journal_mode: 'delete',
    secure_delete: 1,
    temp_store: 2, // MEMORY
    trusted_schema: 0,
    foreign_keys: 1,
    application_id: 0x564b4c53,
  };
  const read = () => {
    const names = Object.keys(expected);
    return Object.fromEntries(
      names.map((name) => [name, temp.vault.database().pragma(name, { simple: true })]),
    );
  };

  expect(read()).toEqual(expected);
  temp.vault.lock('idle');
  await temp.vault.unlock(PASSPHRASE);
  expect(read()).toEqual(expected);
  temp.vault.lock('idle');
  await temp.vault.unlockWithRecoveryCode(temp.recoveryCode);
  expect(read()).toEqual(expected);
});

test('changing the passphrase rewrites only sleutels.json', async () => {
  const { before, after, reopened } = await changePassphraseOf(1024 * 1024);

  expect(after.archive).toEqual(before.archive);
  expect(after.keys.hash).not.toBe(before.keys.hash);
  expect(reopened).toEqual(before.archive);
});

test('a changed passphrase leaves the recovery code as it was, and a renewed code leaves the passphrase', async () => {
  using temp = await openTempArchive();
  await Promise.all([
    temp.vault.changePassphrase(PASSPHRASE, NEXT_PASSPHRASE, []),
    temp.vault.renewRecoveryCode(),
  ]).then(async ([, renewed]) => {
    temp.vault.lock('asked');
    await expect(temp.vault.unlockWithRecoveryCode(temp.recoveryCode)).rejects.toMatchObject({
      code: 'recovery_code_wrong',
    });
    await temp.vault.unlockWithRecoveryCode(renewed);
    temp.vault.lock('asked');
    await temp.vault.unlock(NEXT_PASSPHRASE);
  });
});

test('after the recovery code only a new, strong passphrase counts, and it opens the archive from then on', async () => {
  using temp = await openTempArchive();
  await expect(temp.vault.setNewPassphrase(NEXT_PASSPHRASE, [])).rejects.toThrow();
  temp.vault.lock('asked');
  await temp.vault.unlockWithRecoveryCode(temp.recoveryCode.replaceAll('-', '').toLowerCase());

  await expect(temp.vault.setNewPassphrase('Welkom2025!', [])).rejects.toMatchObject({
    code: 'passphrase_too_weak',
  });
  expect(temp.vault.needsNewPassphrase()).toBe(true);
  await temp.vault.setNewPassphrase(NEXT_PASSPHRASE, []);

  expect(temp.vault.needsNewPassphrase()).toBe(false);
  temp.vault.lock('asked');
  await temp.vault.unlock(NEXT_PASSPHRASE);
  expect(temp.vault.needsNewPassphrase()).toBe(false);
});

test('a lock closes the archive and leaves no key behind', async () => {
  using temp = await openTempArchive();
  const key = temp.vault.dataKey();
  const db = temp.vault.database();
  expect(key.equals(Buffer.alloc(32))).toBe(false);

  temp.vault.lock('screen_lock');

  expect(key.equals(Buffer.alloc(32))).toBe(true);
  expect(db.open).toBe(false);
  expect(temp.vault.lockReason()).toBe('screen_lock');
  expect(() => temp.vault.dataKey()).toThrow('locked');
});

test('a passphrase typed with composed or with separate accents is the same passphrase', async () => {
  using temp = await openTempArchive();
  const typed = 'crème zeeën patiënt scène coöperatie';
  await temp.vault.changePassphrase(PASSPHRASE, typed.normalize('NFD'), []);
  temp.vault.lock('asked');

  await temp.vault.unlock(typed.normalize('NFC'));
  expect(temp.vault.isUnlocked()).toBe(true);
});

test('a new archive spends the full cost on both slots, and no cheaper slot opens in the app', async () => {
  using temp = await openTempArchive();
  const full = createVault({ folder: `${temp.folder}/volledig`, migrations });
  await full.create(PASSPHRASE);
  full.lock('asked');

  const { slots } = JSON.parse(readFileSync(full.paths.keys, 'utf8')) as {
    slots: { kind: string; header: string }[];
  };
  const costs = slots.map(({ kind, header }) => [
    kind,
    (JSON.parse(header) as { kdf: { memory: number; passes: number } }).kdf,
  ]);
  expect(costs).toEqual([
    ['passphrase', expect.objectContaining({ memory: 256 * 1024 * 1024, passes: 3 })],
    ['recovery', expect.objectContaining({ memory: 256 * 1024 * 1024, passes: 3 })],
  ]);
  temp.vault.lock('asked');
  const strict = createVault({ folder: temp.folder, migrations });
  await expect(strict.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'keys_too_weak' });
});

test('every page decrypts and authenticates by the published design of SQLCipher 4, with nothing but node:crypto', async () => {
  using temp = await openTempArchive();
  temp.store.cases.create(
    sampleCase(temp.store.organisations.save(sampleOrganisation), { alias: 'boomklever' }),
  );
  const key = Buffer.from(temp.vault.dataKey());
  temp.vault.lock('asked');
  const file = readFileSync(temp.vault.paths.archive);
  const plain = decryptArchive(file, key);

  const first = plain[0] ?? Buffer.alloc(0);
  expect(first.readUInt16BE(16)).toBe(PAGE);
  expect(first[20]).toBe(80);
  expect(first.readUInt32BE(68)).toBe(0x564b4c53);
  expect(Buffer.concat(plain).includes('boomklever')).toBe(true);
  expect(file.includes('boomklever')).toBe(false);
});
