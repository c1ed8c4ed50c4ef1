import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { backupReadme } from '../../src-shared/i18n/nl/backupReadme.ts';
import type { BackupRow } from '../../src-shared/ipc/backupChannels.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { diskRefusal } from '../files/diskRefusal.ts';
import { syncFolder } from '../files/writeFileSafely.ts';
import { copyArchive } from '../vault/copyArchive.ts';
import { refusalFor } from '../vault/inspectArchive.ts';
import { createTurns } from '../vault/inTurn.ts';
import { parseKeyFile, slotOf } from '../vault/keyFile.ts';
import { schemaVersion } from '../vault/migrate.ts';
import type { Database } from '../vault/openDatabase.ts';
import type { Vault } from '../vault/vault.ts';
import { ARCHIVE, BACKUP_FORMAT, backupNames, KEYS, type Manifest, README } from './backupFormat.ts';
import { removeOldBackups, removeUnfinished } from './keptBackups.ts';
import { createLocalCopy, type LocalCopy, requireSpace } from './localCopies.ts';
import { sha256 } from './readBackup.ts';
import { verifyBackup } from './verifyBackup.ts';
import { writeUnfinished } from './writeUnfinished.ts';

type OpenVault = Pick<Vault, 'database' | 'dataKey' | 'paths'>;

interface BackupOptions {
  vault: OpenVault;
  targetFolder: string;
  localFolder: string;
  now: Date;
  keep: number;
}

/** One at a time: a second would take what the first is still writing for something left unfinished. */
const inTurn = createTurns();

/** What the ZIP adds to its parts, generously. */
const FORM_BYTES = 4096;

/**
 * Writes one backup of the open archive into `targetFolder`, reads it back from there and opens it, and only then
 * gives it its name and removes older ones beyond `keep`. When it answers, the backup has been verified.
 * @param localFolder where encrypted working copies may lie for a moment, on this machine's own disk.
 * @throws Refusal `locked` (also when a lock comes in between, even one that is opened again), `disk_full`,
 * `disk_failed`, `folder_not_writable`, `folder_gone`, `archive_damaged`, or `backup_damaged` when the stick does not
 * give back what was written. Earlier backups then stand as they were and nothing unfinished stays.
 */
export async function writeBackup(options: BackupOptions): Promise<BackupRow> {
  const db = options.vault.database();
  return inTurn(() => writeOf(db, options));
}

async function writeOf(db: Database, options: BackupOptions): Promise<BackupRow> {
  const { vault, targetFolder, localFolder, now, keep } = options;
  const requireSameSession = (): void => {
    if (vault.database() !== db) throw new Refusal('locked');
  };
  requireSameSession();
  requireFolder(targetFolder);
  removeUnfinished(targetFolder);
  const local = createLocalCopy(localFolder);
  let unfinished: string | undefined;
  try {
    const parts = await prepareParts(db, vault, local, now);
    const bytes = parts.manifest.parts[ARCHIVE].bytes + parts.readme.length + parts.keys.length + FORM_BYTES;
    requireSpace(targetFolder, bytes, 'backupFolder');

    const name = freeName(targetFolder, now);
    unfinished = join(targetFolder, `${name}.part`);
    await writeUnfinished(unfinished, parts);
    rmSync(parts.archivePath);
    const dataKey = (): Buffer => {
      requireSameSession();
      return vault.dataKey();
    };
    await verifyBackup({ path: unfinished, dataKey, localFolder });

    const path = join(targetFolder, name);
    renameSync(unfinished, path);
    unfinished = undefined;
    syncFolder(targetFolder);
    // An older one that cannot be removed now is no fault of the new one; the next backup tries again.
    await removeOldBackups(targetFolder, { keep, newest: name, archiveId: parts.manifest.archiveId }).catch(
      () => undefined,
    );
    return { id: name, madeAt: parts.manifest.madeAt, bytes: statSync(path).size };
  } catch (error) {
    throw refusalFor(error) ?? diskRefusal(error);
  } finally {
    if (unfinished) removeQuietly(unfinished);
    local.remove();
  }
}

/** Everything that goes in, read at one moment: the copy of the archive, its keys, and what the manifest says of them. */
async function prepareParts(db: Database, vault: OpenVault, local: LocalCopy, now: Date) {
  const archivePath = join(local.folder, ARCHIVE);
  requireSpace(local.folder, statSync(vault.paths.archive).size, 'thisComputer');
  copyArchive(db, archivePath);
  const keys = readFileSync(vault.paths.keys);
  const keyFile = parseKeyFile(keys.toString('utf8'));
  for (const kind of ['passphrase', 'recovery'] as const) slotOf(keyFile, kind);
  const version = schemaVersion(db);

  const readme = Buffer.from(backupReadme({ madeAt: now.toISOString(), schemaVersion: version }));
  const archiveHash = createHash('sha256');
  await pipeline(createReadStream(archivePath), archiveHash);
  const manifest: Manifest = {
    app: 'Vertrouwenskluis',
    format: BACKUP_FORMAT,
    madeAt: now.toISOString(),
    schemaVersion: version,
    archiveId: keyFile.archiveId,
    parts: {
      [README]: { bytes: readme.length, sha256: sha256(readme) },
      [KEYS]: { bytes: keys.length, sha256: sha256(keys) },
      [ARCHIVE]: { bytes: statSync(archivePath).size, sha256: archiveHash.digest('hex') },
    },
  };
  return { manifest, readme, keys, archivePath };
}

function requireFolder(folder: string): void {
  try {
    if (!statSync(folder).isDirectory()) throw new Refusal('folder_gone');
  } catch (error) {
    throw diskRefusal(error);
  }
}

/** Two backups within a minute are both wanted: the later one gets the higher number. */
function freeName(folder: string, now: Date): string {
  const nameOf = backupNames(now);
  const taken = new Set(readdirSync(folder));
  const attempts = Array.from({ length: 100 }, (_, index) => nameOf(index + 1));
  const last = attempts.findLastIndex((name) => taken.has(name));
  const name = attempts[last + 1];
  if (name === undefined) throw new Refusal('backup_exists');
  return name;
}

/** A stick that was pulled keeps its unfinished file; the next backup to it removes that. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The refusal that is on its way says already that the folder cannot be used.
  }
}
