import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, createWriteStream, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { sha256 } from '../../src-main/backup/readBackup.ts';
import { listReplaced, removeReplaced } from '../../src-main/backup/replacedArchives.ts';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { createStore } from '../../src-main/store/store.ts';
import { createVault } from '../../src-main/vault/vault.ts';
import { archiveToBackUp, latestSchema, NOON } from '../support/backups.ts';
import { flipByte, truncate } from '../support/damage.ts';
import { hashOf, stateOf } from '../support/folderState.ts';
import { mountSmallDisk } from '../support/smallDisk.ts';
import { readStoredZip } from '../support/storedZip.ts';
import { openTempFolder, PASSPHRASE, TEST_COST } from '../support/tempArchive.ts';

const NEXT_PASSPHRASE = 'kraan mortel zwaluw kerfstok plint';
const openVault = (folder: string) => createVault({ folder, migrations, cost: TEST_COST });

test('a backup comes back in an empty place with its recovery code, and every entry is there', async () => {
  using temp = await archiveToBackUp();
  using elsewhere = openTempFolder();
  const row = await temp.back();
  const entries = temp.store.entries.ofCase(temp.caseId);

  const backup = await temp.open(join(temp.stick, row.id));
  rmSync(temp.stick, { recursive: true });
  const contents = await backup.unlock('recovery', temp.recoveryCode.toLowerCase().replaceAll('-', ' '));
  backup.apply(elsewhere.path, NOON);
  backup.close();

  expect(contents).toEqual({ madeAt: NOON.toISOString(), caseCount: 1, schemaVersion: latestSchema });
  const vault = openVault(elsewhere.path);
  await vault.unlockWithRecoveryCode(temp.recoveryCode);
  expect(vault.needsNewPassphrase()).toBe(true);
  expect(createStore(vault.database()).entries.ofCase(temp.caseId)).toEqual(entries);
  vault.lock('asked');
  expect(temp.leftovers()).toEqual([]);
});

test('a backup keeps its own passphrase; the archive that it replaces is kept and can be removed', async () => {
  using temp = await archiveToBackUp();
  const row = await temp.back();
  await temp.vault.changePassphrase(PASSPHRASE, NEXT_PASSPHRASE, []);
  temp.vault.lock('restored');
  const replaced = stateOf(temp.vault.paths.folder);

  const backup = await temp.open(join(temp.stick, row.id));
  await expect(backup.unlock('passphrase', NEXT_PASSPHRASE)).rejects.toMatchObject({
    code: 'passphrase_wrong',
  });
  await backup.unlock('passphrase', PASSPHRASE);
  backup.apply(temp.folder, NOON);
  backup.close();

  const vault = openVault(temp.folder);
  await expect(vault.unlock(NEXT_PASSPHRASE)).rejects.toMatchObject({ code: 'passphrase_wrong' });
  await vault.unlock(PASSPHRASE);
  vault.lock('asked');
  const kept = listReplaced(temp.folder);
  expect(kept).toHaveLength(1);
  expect(kept[0]?.madeAt).toBe(NOON.toISOString());
  expect(stateOf(join(temp.folder, kept[0]?.id ?? ''))).toEqual(replaced);
  expect(() => removeReplaced(temp.folder, '../kluis')).toThrow('not_found');
  expect(() => removeReplaced(temp.folder, 'kluis')).toThrow('not_found');
  removeReplaced(temp.folder, kept[0]?.id ?? '');
  expect(listReplaced(temp.folder)).toEqual([]);
});

test('a wrong secret, a mistyped code and a step out of order change nothing', async () => {
  using temp = await archiveToBackUp();
  const row = await temp.back();
  temp.vault.lock('asked');
  const before = stateOf(temp.folder);

  const backup = await temp.open(join(temp.stick, row.id));
  expect(() => backup.apply(temp.folder, NOON)).toThrow('backup_not_opened');
  await expect(backup.unlock('passphrase', 'niet de goede wachtzin')).rejects.toMatchObject({
    code: 'passphrase_wrong',
  });
  await expect(backup.unlock('recovery', 'K7QF')).rejects.toMatchObject({ code: 'recovery_code_typo' });
  expect(() => backup.apply(temp.folder, NOON)).toThrow('backup_not_opened');
  const unlocking = backup.unlock('passphrase', PASSPHRASE);
  backup.close();
  await expect(unlocking).rejects.toMatchObject({ code: 'backup_not_opened' });
  expect(() => backup.apply(temp.folder, NOON)).toThrow('backup_not_opened');

  expect(stateOf(temp.folder)).toEqual(before);
  expect(temp.leftovers()).toEqual([]);
});

test('a backup that was cut off anywhere is recognised as cut off', async () => {
  using temp = await archiveToBackUp();
  const { id, bytes } = await temp.back();
  const path = join(temp.stick, id);
  const cut = join(temp.stick, 'kort.vkbackup');
  const places = [
    0,
    44,
    500,
    4096,
    bytes - 4096,
    ...Array.from({ length: 120 }, (_, i) => bytes - 1 - i * 5),
    ...someOf(bytes, 60),
  ];
  for (const place of places.filter((place) => place === 0 || place >= 43)) {
    copyFileSync(path, cut);
    truncate(cut, place);
    await expect(temp.open(cut), `cut at ${place} of ${bytes}`).rejects.toMatchObject({
      code: 'backup_cut_off',
    });
  }
  expect(temp.leftovers()).toEqual([]);
});

test('one changed byte anywhere in a backup is found, whatever it is in', async () => {
  using temp = await archiveToBackUp();
  const { id, bytes } = await temp.back();
  const path = join(temp.stick, id);
  const header = readFileSync(path).indexOf('sleutels.json');
  const places = [
    ...range(0, 60),
    ...range(header - 40, header + 20),
    ...range(bytes - 420, bytes),
    ...someOf(bytes, 120),
  ];
  for (const place of places) {
    flipByte(path, place);
    await expect(temp.open(path), `byte ${place} of ${bytes}`).rejects.toMatchObject({
      code: 'backup_damaged',
    });
    flipByte(path, place);
  }
  (await temp.open(path)).close();
  expect(temp.leftovers()).toEqual([]);
});

test('a file that is no backup is called that, and a missing one is called gone', async () => {
  using temp = await archiveToBackUp();
  const { id } = await temp.back();
  const parts = readStoredZip(readFileSync(join(temp.stick, id)));
  const manifest = JSON.parse(String(parts['manifest.json'])) as Record<string, unknown>;
  const path = join(temp.stick, 'ander.vkbackup');
  const faults: [code: string, make: () => Promise<void> | void][] = [
    ['backup_not_a_backup', () => writeFileSync(path, 'Beste collega,')],
    ['backup_not_a_backup', () => writeFileSync(path, randomBytes(50_000))],
    ['backup_not_a_backup', () => copyFileSync(temp.vault.paths.archive, path)],
    ['backup_not_a_backup', () => writeZip(path, { 'foto.txt': Buffer.from('hallo') })],
    ['backup_not_a_backup', () => writeZip(path, { 'manifest.json': Buffer.from('{"manifest_version":3}') })],
    [
      'backup_newer',
      () => writeZip(path, { ...parts, 'manifest.json': json({ ...manifest, format: 2, more: 'later' }) }),
    ],
    [
      'backup_newer',
      () => writeSealed(path, { ...parts, 'manifest.json': json({ ...manifest, schemaVersion: 9999 }) }),
    ],
    [
      'backup_damaged',
      () => writeSealed(path, { ...parts, 'manifest.json': json({ ...manifest, archiveId: '../../etc' }) }),
    ],
    ['backup_damaged', () => writeSealed(path, { ...parts, 'sleutels.json': Buffer.from('{}') })],
    ['backup_damaged', () => writeSealed(path, { ...parts, 'extra.exe': Buffer.from('MZ') })],
    // Twenty megabytes of zeros in twenty kilobytes: nothing compressed is ever unpacked.
    ['backup_damaged', () => writeZip(path, { 'manifest.json': Buffer.alloc(20_000_000) }, true)],
  ];
  for (const [code, make] of faults) {
    await make();
    await expect(temp.open(path), String(make)).rejects.toMatchObject({ code });
  }
  mkdirSync(join(temp.stick, 'map.vkbackup'));
  await expect(temp.open(join(temp.stick, 'map.vkbackup'))).rejects.toMatchObject({
    code: 'backup_not_a_backup',
  });
  await expect(temp.open(join(temp.stick, 'weg.vkbackup'))).rejects.toMatchObject({ code: 'folder_gone' });
  expect(temp.leftovers()).toEqual([]);
});

test('an entry name that leads out of the folder is never used', async () => {
  using temp = await archiveToBackUp();
  const { id } = await temp.back();
  const path = join(temp.stick, id);
  const bytes = readFileSync(path);
  const evil = Buffer.from(bytes.toString('latin1').replaceAll('sleutels.json', '../../eels.so'), 'latin1');
  writeFileSync(path, evil);

  await expect(temp.open(path)).rejects.toMatchObject({ code: 'backup_damaged' });
});

test('key slots of a backup that were weakened are refused, however well the file is sealed', async () => {
  using temp = await archiveToBackUp();
  const { id } = await temp.back();
  const parts = readStoredZip(readFileSync(join(temp.stick, id)));
  const path = join(temp.stick, 'zwak.vkbackup');
  const keys = Buffer.from(
    String(parts['sleutels.json']).replaceAll(/\\"memory\\":\d+/g, '\\"memory\\":8192'),
  );
  await writeSealed(path, withKeys(parts, keys));

  const backup = await temp.open(path);
  await expect(backup.unlock('passphrase', PASSPHRASE)).rejects.toMatchObject({ code: 'keys_too_weak' });
  backup.close();
});

test('a restore for which this disk has no room leaves the archive as it was', async () => {
  using disk = mountSmallDisk(6);
  if (!disk) return;
  using temp = await archiveToBackUp(3000);
  const row = await temp.back();
  const small = openVault(join(disk.path, 'data'));
  await small.create(PASSPHRASE);
  small.lock('asked');
  const before = stateOf(small.paths.folder);

  const backup = await temp.open(join(temp.stick, row.id));
  await backup.unlock('passphrase', PASSPHRASE);
  expect(() => backup.apply(join(disk.path, 'data'), NOON)).toThrow('computer_full');
  backup.close();

  expect(stateOf(small.paths.folder)).toEqual(before);
  await openVault(join(disk.path, 'data')).unlock(PASSPHRASE);
});

test('a damaged archive is replaced by its backup, and the damaged one is kept too', async () => {
  using temp = await archiveToBackUp();
  const row = await temp.back();
  temp.vault.lock('asked');
  flipByte(temp.vault.paths.archive, 100);
  const damaged = hashOf(temp.vault.paths.archive);
  await expect(openVault(temp.folder).unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'archive_damaged' });

  const backup = await temp.open(join(temp.stick, row.id));
  await backup.unlock('passphrase', PASSPHRASE);
  backup.apply(temp.folder, NOON);
  backup.close();

  const vault = openVault(temp.folder);
  await vault.unlock(PASSPHRASE);
  expect(createStore(vault.database()).entries.ofCase(temp.caseId)).toHaveLength(20);
  vault.lock('asked');
  expect(hashOf(join(temp.folder, listReplaced(temp.folder)[0]?.id ?? '', 'archief.kluis'))).toBe(damaged);
});

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
const someOf = (bytes: number, count: number): number[] =>
  range(0, count).map((i) => Math.floor(((i + 0.37) / count) * bytes));

function withKeys(parts: Record<string, Buffer>, keys: Buffer): Record<string, Buffer> {
  const manifest = JSON.parse(String(parts['manifest.json'])) as { parts: Record<string, unknown> };
  manifest.parts['sleutels.json'] = { bytes: keys.length, sha256: sha256(keys) };
  return { ...parts, 'sleutels.json': keys, 'manifest.json': json(manifest) };
}

async function writeZip(
  path: string,
  parts: Record<string, Buffer>,
  compress = false,
  isOurs = false,
): Promise<void> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(content, name, { compress });
  zip.end({ comment: isOurs ? '0'.repeat(64) : '', forceZip64Format: false });
  await once(zip.outputStream.pipe(createWriteStream(path)), 'close');
}

/** A file with a right seal, as one who knows the format would forge it. */
async function writeSealed(path: string, parts: Record<string, Buffer>): Promise<void> {
  await writeZip(path, parts, false, true);
  const file = readFileSync(path);
  file.write(sha256(file.subarray(0, -64)), file.length - 64, 'latin1');
  writeFileSync(path, file);
}
