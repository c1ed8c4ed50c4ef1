import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listBackups } from '../../src-main/backup/keptBackups.ts';
import { removeLeftLocalCopies } from '../../src-main/backup/localCopies.ts';
import { sha256 } from '../../src-main/backup/readBackup.ts';
import { verifyBackup } from '../../src-main/backup/verifyBackup.ts';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { createVault } from '../../src-main/vault/vault.ts';
import { archiveToBackUp, NOON, unfinishedIn, whileWriting } from '../support/backups.ts';
import { flipByte } from '../support/damage.ts';
import { filesUnder, stateOf } from '../support/folderState.ts';
import { mountSmallDisk } from '../support/smallDisk.ts';
import { readStoredZip } from '../support/storedZip.ts';
import { openTempArchive, PASSPHRASE, TEST_COST } from '../support/tempArchive.ts';

const minutesLater = (minutes: number): Date => new Date(NOON.getTime() + minutes * 60_000);

test('a backup is one plain ZIP file, sealed by the hash of its own bytes', async () => {
  using temp = await archiveToBackUp();

  const row = await temp.back();

  const path = join(temp.stick, row.id);
  const file = readFileSync(path);
  expect(row.id).toMatch(/^kluis-20260314-\d{4}\.vkbackup$/);
  expect(readdirSync(temp.stick)).toEqual([row.id]);
  expect(row).toEqual({ id: row.id, madeAt: NOON.toISOString(), bytes: file.length });
  expect(temp.leftovers()).toEqual([]);
  expect(file.toString('latin1', file.length - 64)).toBe(sha256(file.subarray(0, -64)));
  const parts = readStoredZip(file);
  expect(Object.keys(parts).sort()).toEqual([
    'LEESMIJ.txt',
    'archief.kluis',
    'manifest.json',
    'sleutels.json',
  ]);
  const manifest = JSON.parse(String(parts['manifest.json'])) as {
    parts: Record<string, { sha256: string; bytes: number }>;
  };
  for (const [name, part] of Object.entries(manifest.parts)) {
    const content = parts[name] ?? Buffer.alloc(0);
    expect([sha256(content), content.length], name).toEqual([part.sha256, part.bytes]);
  }
  await expect(
    verifyBackup({ path, dataKey: () => temp.vault.dataKey(), localFolder: temp.localFolder }),
  ).resolves.toBeUndefined();
});

test('deleted text is not in a backup, and nothing of the contents stands outside the encrypted part', async () => {
  using temp = await archiveToBackUp();
  const { archive } = temp.vault.paths;
  temp.vault.database().exec('DELETE FROM entries');

  const row = await temp.back();

  expect(row.bytes).toBeLessThan(statSync(archive).size);
  const {
    'archief.kluis': _encrypted,
    'LEESMIJ.txt': _readme,
    ...open
  } = readStoredZip(readFileSync(join(temp.stick, row.id)));
  expect(Object.values(open).join()).not.toMatch(/entries|cases|Waterschap|merel|Gesprek/i);
});

test('two backups in one minute are both kept, and the newest is listed first', async () => {
  using temp = await archiveToBackUp();

  const first = await temp.back();
  const second = await temp.back({ now: new Date(NOON.getTime() + 5000) });

  expect(second.id).toBe(first.id.replace('.vkbackup', '-2.vkbackup'));
  expect((await listBackups(temp.stick)).map((row) => row.id)).toEqual([second.id, first.id]);
});

test('the newest so many are kept; other files, damaged ones and those of another archive are left alone', async () => {
  using temp = await archiveToBackUp();
  using other = await openTempArchive();
  const ofOther = await temp.back({ vault: other.vault, now: minutesLater(-100) });
  const early: string[] = [];
  for (const minute of [0, 1, 2]) early.push((await temp.back({ now: minutesLater(minute) })).id);
  const damaged = 'kluis-20200101-1200.vkbackup';
  writeFileSync(join(temp.stick, damaged), 'niets');
  writeFileSync(join(temp.stick, 'vakantie.jpg'), '');
  cpSync(join(temp.stick, early[0] ?? ''), join(temp.stick, 'kopie van kluis-20200101-1200.vkbackup'));

  const newest = await temp.back({ now: minutesLater(3), keep: 2 });

  expect(readdirSync(temp.stick).sort()).toEqual(
    [
      'kopie van kluis-20200101-1200.vkbackup',
      damaged,
      early[2],
      newest.id,
      ofOther.id,
      'vakantie.jpg',
    ].sort(),
  );
});

test('a clock that went back never makes the new backup the oldest one to go', async () => {
  using temp = await archiveToBackUp();
  await temp.back({ now: minutesLater(60) });

  const row = await temp.back({ now: NOON, keep: 1 });

  expect(readdirSync(temp.stick)).toEqual([row.id]);
});

test('a stick that does not give back what was written is refused; the earlier backup stays as it was', async () => {
  using temp = await archiveToBackUp(3000);
  await temp.back();
  const before = stateOf(temp.stick);

  for (const [position, atSize] of [
    [40, 1000],
    [2_000_000, 2_100_000],
  ] as const) {
    const fault = whileWriting(temp.stick, atSize, (unfinished) => flipByte(unfinished, position));
    await expect(temp.back({ now: minutesLater(1), keep: 1 })).rejects.toMatchObject({
      code: 'backup_damaged',
    });
    fault.stop();
    expect(fault.wasDone()).toBe(true);
    expect(stateOf(temp.stick)).toEqual(before);
    expect(temp.leftovers()).toEqual([]);
  }
});

test('a lock during a backup ends it: nothing half stays, and no key is used after the lock', async () => {
  using temp = await archiveToBackUp(3000);
  const fault = whileWriting(temp.stick, 1000, () => temp.vault.lock('idle'));

  await expect(temp.back()).rejects.toMatchObject({ code: 'locked' });

  expect(fault.wasDone()).toBe(true);
  expect(readdirSync(temp.stick)).toEqual([]);
  expect(temp.leftovers()).toEqual([]);
});

test('a backup does not go on in another session than it began in', async () => {
  using temp = await archiveToBackUp(3000);
  const again = createVault({ folder: temp.folder, migrations, cost: TEST_COST });
  await again.unlock(PASSPHRASE);
  let current = temp.vault;
  const vault = {
    paths: temp.vault.paths,
    database: () => current.database(),
    dataKey: () => current.dataKey(),
  };
  const fault = whileWriting(temp.stick, 1000, () => {
    temp.vault.lock('idle');
    current = again;
  });

  await expect(temp.back({ vault })).rejects.toMatchObject({ code: 'locked' });

  again.lock('asked');
  expect(fault.wasDone()).toBe(true);
  expect(readdirSync(temp.stick)).toEqual([]);
  expect(temp.leftovers()).toEqual([]);
});

test('two backups that are asked for at once are made one after the other', async () => {
  using temp = await archiveToBackUp(500);

  const both = await Promise.all([temp.back(), temp.back()]);

  expect(readdirSync(temp.stick).sort()).toEqual(both.map((row) => row.id).sort());
  expect(temp.leftovers()).toEqual([]);
});

test('a folder that is gone, is a file or vanishes while a backup is being written gives one refusal', async () => {
  using temp = await archiveToBackUp(3000);
  writeFileSync(join(temp.stick, 'bestand'), '');
  await expect(temp.back({ targetFolder: join(temp.stick, 'weg') })).rejects.toMatchObject({
    code: 'folder_gone',
  });
  await expect(temp.back({ targetFolder: join(temp.stick, 'bestand') })).rejects.toMatchObject({
    code: 'folder_gone',
  });
  await expect(temp.back({ targetFolder: join(temp.stick, 'bestand', 'map') })).rejects.toMatchObject({
    code: 'folder_not_writable',
  });

  const fault = whileWriting(temp.stick, 1000, () => rmSync(temp.stick, { recursive: true, force: true }));
  await expect(temp.back()).rejects.toMatchObject({ code: 'folder_gone' });

  expect(fault.wasDone()).toBe(true);
  expect(temp.leftovers()).toEqual([]);
});

test('what a crash or a pulled stick left is cleared away by the next backup and the next start', async () => {
  using temp = await archiveToBackUp();
  mkdirSync(join(temp.localFolder, 'werkkopie-Ab12Cd'), { recursive: true });
  writeFileSync(join(temp.localFolder, 'werkkopie-Ab12Cd', 'archief.kluis'), 'versleuteld');
  writeFileSync(join(temp.stick, 'kluis-20260314-1155.vkbackup.part'), 'half');
  writeFileSync(join(temp.stick, 'film.part'), 'van iemand anders');

  removeLeftLocalCopies(temp.localFolder);
  const row = await temp.back();

  expect(filesUnder(temp.localFolder)).toEqual([]);
  expect(readdirSync(temp.stick).sort()).toEqual(['film.part', row.id].sort());
});

test('a full stick, before or while writing, leaves the earlier backup and says so', async () => {
  using disk = mountSmallDisk(16);
  if (!disk) return;
  using temp = await archiveToBackUp(1000);
  await temp.back({ targetFolder: disk.path });
  const before = stateOf(disk.path);

  const fault = whileWriting(disk.path, 1000, () => fill(disk.path));
  await expect(temp.back({ targetFolder: disk.path, now: minutesLater(1) })).rejects.toMatchObject({
    code: 'disk_full',
  });
  expect(fault.wasDone()).toBe(true);
  await expect(temp.back({ targetFolder: disk.path, now: minutesLater(1) })).rejects.toMatchObject({
    code: 'disk_full',
  });

  rmSync(join(disk.path, 'vol'));
  expect(stateOf(disk.path)).toEqual(before);
  expect(temp.leftovers()).toEqual([]);
});

test('a read-only stick is refused, and one that is pulled while a backup is written leaves nothing here', async () => {
  using disk = mountSmallDisk(32);
  if (!disk) return;
  using temp = await archiveToBackUp(3000);
  await temp.back({ targetFolder: disk.path });

  disk.makeReadOnly();
  await expect(temp.back({ targetFolder: disk.path })).rejects.toMatchObject({ code: 'folder_not_writable' });
  expect(unfinishedIn(disk.path)).toEqual([]);

  using pulled = mountSmallDisk(32);
  if (!pulled) return;
  const fault = whileWriting(pulled.path, 1000, () => pulled.pull());
  await expect(temp.back({ targetFolder: pulled.path })).rejects.toMatchObject({ code: 'folder_gone' });
  expect(fault.wasDone()).toBe(true);
  expect(temp.leftovers()).toEqual([]);
});

test('a full disk of this machine is named as such', async () => {
  using disk = mountSmallDisk(5);
  if (!disk) return;
  using temp = await archiveToBackUp(1000);

  await expect(temp.back({ localFolder: disk.path })).rejects.toThrow('computer_full');

  expect(readdirSync(temp.stick)).toEqual([]);
  expect(readdirSync(disk.path)).toEqual([]);
});

function fill(folder: string): void {
  try {
    writeFileSync(join(folder, 'vol'), Buffer.alloc(32 * 1024 * 1024));
  } catch {
    // Full is what it should be now.
  }
}
