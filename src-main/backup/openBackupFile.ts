import { copyFileSync, writeFileSync } from 'node:fs';
import sodium from 'sodium-native';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { BackupContents } from '../../src-shared/ipc/restoreChannels.ts';
import { diskRefusal } from '../files/diskRefusal.ts';
import { syncFile } from '../files/writeFileSafely.ts';
import { exchange, stage } from '../vault/archiveFolder.ts';
import { FULL_COST, type KeyCost } from '../vault/deriveKey.ts';
import { parseKeyFile, slotOf } from '../vault/keyFile.ts';
import { type SlotKind, unwrapKey } from '../vault/keySlot.ts';
import { schemaVersion } from '../vault/migrate.ts';
import { type Database, openDatabase } from '../vault/openDatabase.ts';
import { parseRecoveryCode } from '../vault/recoveryCode.ts';
import { type ExtractedBackup, extractBackup } from './extractBackup.ts';
import { createLocalCopy, requireSpace } from './localCopies.ts';
import { requireIntact } from './verifyBackup.ts';

export type BackupFile = Awaited<ReturnType<typeof openBackupFile>>;

/**
 * A chosen backup on its way back: its form was verified and its encrypted archive copied to this machine, so that
 * the stick may go. `unlock` with its own passphrase or recovery code, then `apply`; always `close` at the end.
 * @param latestSchema the newest form of the archive that this version knows.
 * @param countCases reads from the unlocked copy what the counsellor is shown.
 * @param cost the least that a key slot may cost; only tests pass another.
 * @throws Refusal `backup_not_a_backup`, `backup_cut_off`, `backup_damaged`, `backup_newer`, or what a disk refuses.
 */
export async function openBackupFile(options: {
  path: string;
  localFolder: string;
  latestSchema: number;
  countCases(db: Database): number;
  cost?: KeyCost;
}) {
  const { path, localFolder, latestSchema, countCases, cost = FULL_COST } = options;
  const local = createLocalCopy(localFolder);
  let extracted: ExtractedBackup;
  try {
    extracted = await extractBackup(path, local.folder);
    if (extracted.manifest.schemaVersion > latestSchema) throw new Refusal('backup_newer');
  } catch (error) {
    local.remove();
    throw error;
  }
  const { manifest, keys, archivePath } = extracted;
  let dataKey: Buffer | undefined;
  let isClosed = false;

  function forgetKey(): void {
    if (dataKey) sodium.sodium_munlock(dataKey);
    dataKey = undefined;
  }

  function readContents(key: Buffer): BackupContents {
    requireIntact(archivePath, key, latestSchema);
    const db = openDatabase({ path: archivePath, key, mode: 'read' });
    try {
      return { madeAt: manifest.madeAt, caseCount: countCases(db), schemaVersion: schemaVersion(db) };
    } finally {
      db.close();
    }
  }

  return {
    madeAt: manifest.madeAt,

    /**
     * Opens the copy with the secret that this backup had, and reads every page of it.
     * @throws Refusal `passphrase_wrong`, `recovery_code_typo`, `recovery_code_wrong`, `keys_damaged`,
     * `keys_too_weak`, `backup_damaged` or `backup_newer`.
     */
    async unlock(kind: SlotKind, secret: string): Promise<BackupContents> {
      const slot = slotOf(parseKeyFile(keys.toString('utf8')), kind);
      const key = await unwrapKey(slot, kind === 'recovery' ? parseRecoveryCode(secret) : secret, cost);
      if (!key) throw new Refusal(kind === 'passphrase' ? 'passphrase_wrong' : 'recovery_code_wrong');
      sodium.sodium_mlock(key);
      try {
        if (isClosed) throw new Refusal('backup_not_opened');
        const contents = readContents(key);
        forgetKey();
        dataKey = key;
        return contents;
      } catch (error) {
        sodium.sodium_munlock(key);
        throw error;
      }
    },

    /**
     * Puts the backup in place of the archive of `dataFolder`, which must be locked; that archive is kept beside it.
     * Afterwards this backup's passphrase and recovery code open the archive.
     * @throws Refusal `backup_not_opened` before `unlock`, `backup_damaged`, or what the disk refuses; then the
     * archive that stood there still stands.
     */
    apply(dataFolder: string, now: Date): void {
      if (!dataKey) throw new Refusal('backup_not_opened');
      try {
        const staged = stage(dataFolder);
        requireSpace(staged.folder, extracted.bytes, 'thisComputer');
        copyFileSync(archivePath, staged.archive);
        syncFile(staged.archive);
        writeFileSync(staged.keys, keys, { mode: 0o600 });
        syncFile(staged.keys);
        requireIntact(staged.archive, dataKey, latestSchema);
        exchange(dataFolder, now);
      } catch (error) {
        throw diskRefusal(error);
      }
    },

    /** Removes the copy on this machine and zeroes its key. */
    close(): void {
      isClosed = true;
      forgetKey();
      local.remove();
    },
  };
}
