import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { createStore } from '../../src-main/store/store.ts';
import { currentPaths, recoverExchange, replacedArchives } from '../../src-main/vault/archiveFolder.ts';
import { setAsideBeforeMigration } from '../../src-main/vault/copyArchive.ts';
import { openDatabase } from '../../src-main/vault/openDatabase.ts';
import { createVault } from '../../src-main/vault/vault.ts';
import { latestSchema } from '../support/backups.ts';
import { flipByte, PAGE, pageCount, truncate } from '../support/damage.ts';
import { entryOf } from '../support/entryOf.ts';
import { hashOf, stateOf } from '../support/folderState.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';
import { openTempArchive, openTempFolder, PASSPHRASE, TEST_COST } from '../support/tempArchive.ts';

const WRITTEN = '2026-03-02T10:00:00.000Z';

/** A locked archive with one case and a few hundred entries, and its key. */
async function lockedArchive(entries = 40) {
  const temp = await openTempArchive();
  const caseId = temp.store.cases.create(sampleCase(temp.store.organisations.save(sampleOrganisation)));
  for (let i = 0; i < entries; i++) {
    const text = `Gesprek ${i} `.repeat(40);
    temp.store.entries.commit(entryOf({ caseId, entryId: null, occurredOn: '2026-03-02', text }), WRITTEN);
  }
  const key = Buffer.from(temp.vault.dataKey());
  temp.vault.lock('asked');
  const next = () => createVault({ folder: temp.folder, migrations, cost: TEST_COST });
  return { ...temp, key, paths: temp.vault.paths, next, [Symbol.dispose]: temp[Symbol.dispose] };
}

test('a wrong passphrase changes nothing on disk, and every next attempt waits longer', async () => {
  using temp = await lockedArchive(1);
  let now = 0;
  const vault = createVault({ folder: temp.folder, migrations, cost: TEST_COST, now: () => now });
  const before = stateOf(temp.folder);

  const waits: number[] = [];
  for (let attempt = 0; attempt < 9; attempt++) {
    await expect(vault.unlock('niet de goede wachtzin')).rejects.toMatchObject({ code: 'passphrase_wrong' });
    waits.push(vault.waitSeconds());
    if (vault.waitSeconds() > 0)
      await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'passphrase_wait' });
    now += vault.waitSeconds() * 1000;
  }

  expect(waits).toEqual([0, 0, 2, 4, 8, 16, 32, 60, 60]);
  expect(stateOf(temp.folder)).toEqual(before);
  expect(await vault.unlock(PASSPHRASE)).toBe(9);
  vault.lock('asked');
});

test('attempts that are made at the same moment count one by one', async () => {
  using temp = await lockedArchive(1);
  // The clock stands still, so that no wait ends between two attempts.
  const vault = createVault({ folder: temp.folder, migrations, cost: TEST_COST, now: () => 0 });

  const tries = await Promise.allSettled(
    Array.from({ length: 8 }, () => vault.unlock('niet de goede wachtzin')),
  );

  const codes = tries.map((one) =>
    one.status === 'rejected' ? (one.reason as { code: string }).code : 'open',
  );
  expect(codes.filter((code) => code === 'passphrase_wrong').length).toBeLessThanOrEqual(3);
  expect(new Set(codes)).toEqual(new Set(['passphrase_wrong', 'passphrase_wait']));
});

test('two unlocks at once open one session', async () => {
  using temp = await lockedArchive(1);
  const vault = temp.next();

  const [first, second] = await Promise.allSettled([vault.unlock(PASSPHRASE), vault.unlock(PASSPHRASE)]);

  expect([first.status, second.status]).toEqual(['fulfilled', 'rejected']);
  const db = vault.database();
  vault.lock('asked');
  expect(db.open).toBe(false);
  expect(() => vault.database()).toThrow('locked');
});

test('a lock that comes while a key is being derived wins', async () => {
  using temp = await lockedArchive(1);
  const vault = temp.next();

  const unlocking = vault.unlock(PASSPHRASE);
  vault.lock('suspend');

  await expect(unlocking).rejects.toMatchObject({ code: 'locked' });
  expect(vault.isUnlocked()).toBe(false);
  expect(vault.lockReason()).toBe('suspend');
});

test('create never replaces an archive, not even when it is asked twice at once', async () => {
  using folder = openTempFolder();
  const vault = createVault({ folder: folder.path, migrations, cost: TEST_COST });

  const both = await Promise.allSettled([vault.create(PASSPHRASE), vault.create(PASSPHRASE)]);
  expect(both.map((one) => one.status)).toEqual(['fulfilled', 'rejected']);
  expect(both[1]).toMatchObject({ reason: { code: 'archive_exists' } });
  vault.lock('asked');

  const before = stateOf(folder.path);
  const again = createVault({ folder: folder.path, migrations, cost: TEST_COST });
  await expect(again.create(PASSPHRASE)).rejects.toMatchObject({ code: 'archive_exists' });
  rmSync(vault.paths.archive);
  await expect(again.create(PASSPHRASE)).rejects.toMatchObject({ code: 'archive_exists' });
  await expect(again.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'archive_missing' });
  expect(Object.keys(before)).toEqual([join('kluis', 'archief.kluis'), join('kluis', 'sleutels.json')]);
});

test('an archive that is empty, foreign, newer or not an archive gives its own refusal and stays as it is', async () => {
  using temp = await lockedArchive(1);
  const { archive } = temp.paths;
  const whole = readFileSync(archive);
  const faults: Record<string, () => void> = {
    archive_missing: () => rmSync(archive),
    archive_empty: () => writeFileSync(archive, ''),
    archive_damaged: () => writeFileSync(archive, Buffer.alloc(8 * PAGE, 'tekst ')),
    archive_newer: () => changeArchive(archive, temp.key, (db) => db.pragma('user_version = 9999')),
    archive_foreign: () => changeArchive(archive, temp.key, (db) => db.pragma('application_id = 7')),
  };

  for (const [code, breakIt] of Object.entries(faults)) {
    writeFileSync(archive, whole);
    breakIt();
    const before = stateOf(temp.folder);
    await expect(temp.next().unlock(PASSPHRASE), code).rejects.toMatchObject({ code });
    expect(stateOf(temp.folder), code).toEqual(before);
  }

  rmSync(archive);
  openDatabase({ path: archive, key: temp.key, mode: 'create' })
    .exec('CREATE TABLE a (b); DROP TABLE a')
    .close();
  await expect(temp.next().unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'archive_empty' });

  writeFileSync(archive, whole);
  expect(await temp.next().unlock(PASSPHRASE)).toBe(0);
});

test('one changed byte in any page is found; the archive can only be read then, and no byte of it changes', async () => {
  using temp = await lockedArchive();
  // A free page holds nothing and is not read; without free pages every page must count.
  changeArchive(temp.paths.archive, temp.key, (db) => db.exec('VACUUM'));
  const pages = pageCount(temp.paths.archive);
  let readable = 0;
  for (let page = 0; page < pages; page++) {
    // The byte wanders over the page, so that content, its initialisation vector and its HMAC all have their turn.
    const position = page * PAGE + ((page * 997 + 31) % PAGE);
    flipByte(temp.paths.archive, position);
    const before = stateOf(temp.folder);
    const vault = temp.next();
    const outcome = await vault.unlock(PASSPHRASE).then(
      () => 'open',
      (error: { code: string }) => error.code,
    );
    if (outcome === 'open') {
      expect(vault.isReadOnly(), `page ${page}`).toBe(true);
      expect(() => vault.database().exec('CREATE TABLE more (a)')).toThrow('readonly');
      if (isAnswered(() => createStore(vault.database()).caseList.page({}))) readable += 1;
      vault.lock('asked');
    } else {
      expect(outcome, `page ${page}`).toBe('archive_damaged');
    }
    expect(stateOf(temp.folder), `page ${page}`).toEqual(before);
    flipByte(temp.paths.archive, position);
  }
  expect(pages).toBeGreaterThan(30);
  expect(readable).toBeGreaterThan(pages / 2);
});

test('a truncated archive is called damaged, wherever it was cut', async () => {
  using temp = await lockedArchive();
  const whole = readFileSync(temp.paths.archive);
  const cuts = [
    1,
    16,
    100,
    PAGE - 1,
    PAGE,
    PAGE + 1,
    whole.length / 2,
    whole.length - PAGE,
    whole.length - 1,
  ];
  for (const bytes of cuts.map(Math.floor)) {
    writeFileSync(temp.paths.archive, whole);
    truncate(temp.paths.archive, bytes);
    const before = stateOf(temp.folder);
    const vault = temp.next();
    const outcome = await vault.unlock(PASSPHRASE).then(
      () => (vault.isReadOnly() ? 'archive_damaged' : 'open'),
      (error: { code: string }) => error.code,
    );
    vault.lock('asked');
    expect(outcome, `cut at ${bytes}`).toBe('archive_damaged');
    expect(stateOf(temp.folder), `cut at ${bytes}`).toEqual(before);
  }
});

test('keys that are gone, garbled, weakened or exchanged never open the archive and are left as they are', async () => {
  using temp = await lockedArchive(1);
  const { keys } = temp.paths;
  const whole = readFileSync(keys, 'utf8');
  const file = JSON.parse(whole) as { slots: { kind: string; header: string; wrappedKey: string }[] };
  const withHeader = (change: (header: string) => string) => () =>
    writeFileSync(
      keys,
      JSON.stringify({
        ...file,
        slots: file.slots.map((slot) => ({ ...slot, header: change(slot.header) })),
      }),
    );
  const faults: [code: string, breakIt: () => void][] = [
    ['keys_missing', () => rmSync(keys)],
    ['keys_damaged', () => writeFileSync(keys, '')],
    ['keys_damaged', () => writeFileSync(keys, whole.slice(0, -20))],
    ['keys_damaged', () => writeFileSync(keys, JSON.stringify({ ...file, slots: [] }))],
    [
      'keys_damaged',
      () =>
        writeFileSync(
          keys,
          JSON.stringify({ ...file, slots: file.slots.filter((slot) => slot.kind !== 'passphrase') }),
        ),
    ],
    ['keys_damaged', withHeader((header) => header.replace('argon2id13', 'argon2i13'))],
    ['keys_damaged', withHeader((header) => header.replace(/"memory":\d+/, '"memory":99999999999999'))],
    ['keys_too_weak', withHeader((header) => header.replace(/"memory":\d+/, '"memory":8192'))],
    ['passphrase_wrong', withHeader((header) => header.replace(/"passes":1/, '"passes":2'))],
    ['passphrase_wrong', withHeader((header) => header.replace(/"memory":\d+/, '"memory":16777216'))],
    ['passphrase_wrong', withHeader((header) => `${header} `)],
  ];
  for (const [code, breakIt] of faults) {
    writeFileSync(keys, whole);
    breakIt();
    const before = stateOf(temp.folder);
    await expect(temp.next().unlock(PASSPHRASE), code).rejects.toMatchObject({ code });
    expect(stateOf(temp.folder)).toEqual(before);
  }
  writeFileSync(keys, whole);
  const strict = createVault({
    folder: temp.folder,
    migrations,
    cost: { memory: TEST_COST.memory, passes: 2 },
  });
  await expect(strict.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'keys_too_weak' });
});

test('a power cut in the middle of a commit leaves the last saved state, which opens by itself', async () => {
  using temp = await lockedArchive();
  const vault = temp.next();
  await vault.unlock(PASSPHRASE);
  const db = vault.database();
  const saved = db.prepare<[], number>('SELECT count(*) FROM entries').pluck().get();
  using cut = openTempFolder();
  db.pragma('cache_size = 5');
  db.exec(
    "BEGIN; UPDATE entries SET text = text || ' halverwege'; DELETE FROM entries WHERE number % 2 = 0;",
  );
  cpSync(temp.folder, cut.path, { recursive: true });
  db.exec('ROLLBACK');
  vault.lock('asked');
  expect(existsSync(`${currentPaths(cut.path).archive}-journal`)).toBe(true);
  expect(statSync(`${currentPaths(cut.path).archive}-journal`).size).toBeGreaterThan(PAGE);

  const after = createVault({ folder: cut.path, migrations, cost: TEST_COST });
  await after.unlock(PASSPHRASE);

  expect(after.isReadOnly()).toBe(false);
  expect(after.database().prepare<[], number>('SELECT count(*) FROM entries').pluck().get()).toBe(saved);
  expect(
    after.database().prepare("SELECT 1 FROM entries WHERE text LIKE '%halverwege'").get(),
  ).toBeUndefined();
  expect(after.database().pragma('integrity_check', { simple: true })).toBe('ok');
  after.lock('asked');
});

test('a migration that fails leaves the archive at its version, with a verified copy beside it; later it goes through', async () => {
  using temp = await lockedArchive(3);
  const next = {
    version: latestSchema + 1,
    up: (db: { exec(sql: string): unknown }) => void db.exec('CREATE TABLE later (a TEXT) STRICT'),
  };
  const broken = {
    version: latestSchema + 2,
    up: () => {
      throw new Error('power cut');
    },
  };
  const failing = createVault({
    folder: temp.folder,
    migrations: [...migrations, next, broken],
    cost: TEST_COST,
  });

  for (let round = 0; round < 2; round++)
    await expect(failing.unlock(PASSPHRASE)).rejects.toThrow('power cut');

  const vault = temp.next();
  await vault.unlock(PASSPHRASE);
  expect(vault.database().pragma('user_version', { simple: true })).toBe(latestSchema);
  vault.lock('asked');
  const aside = openDatabase({
    path: `${temp.paths.archive}.versie-${latestSchema}`,
    key: temp.key,
    mode: 'read',
  });
  expect(aside.prepare<[], number>('SELECT count(*) FROM entries').pluck().get()).toBe(3);
  aside.close();

  const mended = createVault({ folder: temp.folder, migrations: [...migrations, next], cost: TEST_COST });
  await mended.unlock(PASSPHRASE);
  expect(mended.database().pragma('user_version', { simple: true })).toBe(latestSchema + 1);
  mended.lock('asked');
  await expect(temp.next().unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'archive_newer' });
});

test('what a crash left of the copy before a migration is in nobody’s way', async () => {
  using temp = await lockedArchive(3);
  writeFileSync(`${temp.paths.archive}.versie-${latestSchema}.part`, 'afgebroken');
  const next = {
    version: latestSchema + 1,
    up: (db: { exec(sql: string): unknown }) => void db.exec('CREATE TABLE later (a TEXT) STRICT'),
  };
  const vault = createVault({ folder: temp.folder, migrations: [...migrations, next], cost: TEST_COST });

  await vault.unlock(PASSPHRASE);

  expect(vault.database().pragma('user_version', { simple: true })).toBe(latestSchema + 1);
  vault.lock('asked');
});

test('a copy before a migration that does not hold leaves no part of itself', async () => {
  using temp = await lockedArchive(3);
  const db = openDatabase({ path: temp.paths.archive, key: temp.key, mode: 'read' });
  const before = readdirSync(temp.paths.folder);

  expect(() => setAsideBeforeMigration(db, { path: temp.paths.archive, key: Buffer.alloc(32) })).toThrow();

  db.close();
  expect(readdirSync(temp.paths.folder)).toEqual(before);
});

test('an archive that the disk does not give is not called damaged and no other folder is asked for', async () => {
  using temp = await lockedArchive(1);
  // A folder of this name, large enough to pass for an archive: it can no more be opened than an unreadable file.
  rmSync(temp.paths.archive);
  mkdirSync(temp.paths.archive);
  for (let i = 0; i < 300; i++) writeFileSync(join(temp.paths.archive, `${i}`), '');
  writeFileSync(`${temp.paths.archive}-journal`, '');

  await expect(temp.next().unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'disk_failed' });
});

test('an exchange that is broken off at any point leaves the old archive or the new one, never another', async () => {
  using temp = await lockedArchive(1);
  const data = temp.folder;
  const now = new Date('2026-03-02T10:00:00.000Z');
  const older = join(data, 'vervangen-2020-01-01T00-00-00.000Z');
  cpSync(temp.paths.folder, older, { recursive: true });
  const current = stateOf(temp.paths.folder);
  const next = { ...current, 'archief.kluis': '' };
  const prepare = (name: string) => {
    cpSync(temp.paths.folder, join(data, name), { recursive: true });
    writeFileSync(join(data, name, 'archief.kluis'), 'nieuw');
    next['archief.kluis'] = hashOf(join(data, name, 'archief.kluis'));
  };

  prepare('kluis.nieuw');
  recoverExchange(data, now);
  expect(stateOf(temp.paths.folder)).toEqual(current);
  expect(replacedArchives(data)).toHaveLength(1);

  prepare('kluis.klaar');
  recoverExchange(data, now);
  expect(stateOf(temp.paths.folder)).toEqual(next);
  expect(replacedArchives(data)).toHaveLength(2);

  prepare('kluis.klaar');
  renameSync(temp.paths.folder, join(data, 'vervangen-2026-03-02T10-00-00.001Z'));
  recoverExchange(data, now);
  expect(stateOf(temp.paths.folder)).toEqual(next);

  // An archive that the owner took away, and a new one that was never finished: those of before stay where they are.
  prepare('kluis.nieuw');
  rmSync(temp.paths.folder, { recursive: true });
  recoverExchange(data, now);
  expect(existsSync(temp.paths.folder)).toBe(false);
  expect(existsSync(join(data, 'kluis.nieuw'))).toBe(false);
  expect(replacedArchives(data)).toHaveLength(3);
});

test('a folder that cannot be written gives one refusal and leaves nothing', async () => {
  using folder = openTempFolder();
  writeFileSync(join(folder.path, 'bestand'), '');
  const vault = createVault({ folder: join(folder.path, 'bestand', 'data'), migrations, cost: TEST_COST });

  await expect(vault.create(PASSPHRASE)).rejects.toMatchObject({ code: 'folder_not_writable' });
});

function changeArchive(
  path: string,
  key: Buffer,
  change: (db: ReturnType<typeof openDatabase>) => void,
): void {
  const db = openDatabase({ path, key, mode: 'write' });
  change(db);
  db.close();
}

function isAnswered(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
