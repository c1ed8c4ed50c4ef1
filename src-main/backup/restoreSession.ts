import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { BackupContents } from '../../src-shared/ipc/restoreChannels.ts';
import type { LockReason } from '../../src-shared/ipc/vaultChannels.ts';
import type { SlotKind } from '../vault/keySlot.ts';
import type { Database } from '../vault/openDatabase.ts';
import type { Vault } from '../vault/vault.ts';
import { type BackupFile, openBackupFile } from './openBackupFile.ts';

/**
 * The one backup that is on its way back: chosen, opened with its own secret, put in place of the archive.
 * @param lock locks and replaces the page.
 * @param beforeLock what must still be done for the archive that is replaced, while it is open.
 */
export function createRestoreSession(options: {
  vault: Vault;
  localFolder: string;
  latestSchema: number;
  countCases(db: Database): number;
  lock(reason: LockReason): void;
  beforeLock(): void;
}) {
  const { vault, localFolder, latestSchema, countCases, lock, beforeLock } = options;
  let chosen: BackupFile | undefined;
  let locks = 0;

  /** Its key and its working copy go; a copy that cannot be removed now goes at the next start. */
  function stop(): void {
    const backup = chosen;
    chosen = undefined;
    closeQuietly(backup);
  }

  function opened(): BackupFile {
    if (!chosen) throw new Refusal('backup_not_opened');
    return chosen;
  }

  return {
    stop,
    /** Takes the place of `stop` at a lock, so that a file that is being read then is not chosen after it. */
    forget(): void {
      locks += 1;
      stop();
    },
    /** @throws Refusal as `openBackupFile`, or `locked` when the archive was locked meanwhile. */
    async choose(path: string): Promise<void> {
      const before = locks;
      const next = await openBackupFile({ path, localFolder, latestSchema, countCases, cost: vault.keyCost });
      stop();
      if (locks !== before) {
        closeQuietly(next);
        throw new Refusal('locked');
      }
      chosen = next;
    },
    /** @throws Refusal `backup_not_opened` where none is chosen, or as the backup's own `unlock`. */
    open: (kind: SlotKind, secret: string): Promise<BackupContents> => opened().unlock(kind, secret),
    /** @throws Refusal `backup_not_opened`, or as the backup's own `apply`. Locks in either case. */
    apply(now: Date): void {
      const backup = opened();
      chosen = undefined;
      if (vault.isUnlocked()) beforeLock();
      // Windows cannot exchange a folder while the archive in it is open.
      vault.lock('restore_failed');
      try {
        backup.apply(vault.folder, now);
      } catch (error) {
        // The page that asked is replaced, so the fresh one tells it.
        lock('restore_failed');
        throw error;
      } finally {
        closeQuietly(backup);
      }
      lock('restored');
    },
  };
}

function closeQuietly(backup: BackupFile | undefined): void {
  try {
    backup?.close();
  } catch {
    // Only the encrypted working copy is left, and the next start removes it.
  }
}
