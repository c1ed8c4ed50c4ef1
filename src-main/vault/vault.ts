import { existsSync, mkdirSync } from 'node:fs';
import sodium from 'sodium-native';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { LockReason } from '../../src-shared/ipc/vaultChannels.ts';
import { diskRefusal } from '../files/diskRefusal.ts';
import type { Migration } from '../store/migrations/migration.ts';
import { currentPaths, exchange, recoverExchange, stage } from './archiveFolder.ts';
import { createAttempts } from './attempts.ts';
import { rewriteArchive } from './copyArchive.ts';
import { FULL_COST, type KeyCost } from './deriveKey.ts';
import { createTurns } from './inTurn.ts';
import { readKeyFile, slotOf, withSlot, writeKeyFile } from './keyFile.ts';
import { randomBytes, type SlotKind, unwrapKey, wrapKey } from './keySlot.ts';
import { type OpenArchive, openArchive } from './openArchive.ts';
import type { Database } from './openDatabase.ts';
import { ratePassphrase } from './ratePassphrase.ts';
import { generateRecoveryCode, parseRecoveryCode } from './recoveryCode.ts';
import { writeNewArchive } from './writeNewArchive.ts';

interface Session extends OpenArchive {
  dataKey: Buffer;
  needsNewPassphrase: boolean;
}

export type Vault = ReturnType<typeof createVault>;

/**
 * The keys and the archive of one data folder. At most one session is open; its data key lies in one locked buffer
 * that `lock` zeroes.
 * @param cost what the key derivation spends and the least that unlocking accepts; only tests pass another.
 */
export function createVault(options: {
  folder: string;
  migrations: readonly Migration[];
  cost?: KeyCost;
  now?: () => number;
}) {
  const { folder, migrations, cost = FULL_COST, now = Date.now } = options;
  const paths = currentPaths(folder);
  const attempts = createAttempts(now);
  /** One at a time: attempts made at once would share one delay, and two creations would make two archives. */
  const inTurn = createTurns();
  let session: Session | undefined;
  let lockReason: LockReason = 'start';
  /** How often a lock was asked for, so that a key derived meanwhile is not used. */
  let locks = 0;
  let opening = 0;
  recoverExchange(folder, new Date(now()));

  function exists(): boolean {
    return existsSync(paths.archive) || existsSync(paths.keys);
  }

  function opened(): Session {
    if (!session) throw new Refusal('locked');
    return session;
  }

  function requireStrong(passphrase: string, names: readonly string[] = []): void {
    if (!ratePassphrase(passphrase, names).isAccepted) throw new Refusal('passphrase_too_weak', 'passphrase');
  }

  function writeSlot(kind: SlotKind, secret: string): Promise<void> {
    return inTurn(async () => {
      const current = opened();
      const file = readKeyFile(paths.keys);
      const slot = await wrapKey({ archiveId: file.archiveId, kind, secret, dataKey: current.dataKey, cost });
      // A lock during the derivation has zeroed the key that was wrapped.
      if (session !== current) throw new Refusal('locked');
      writeKeyFile(paths.keys, withSlot(file, slot));
    });
  }

  /** Runs what opens the archive; `hasBeenLocked` tells whether a lock was asked for since. */
  async function opens<T>(task: (hasBeenLocked: () => boolean) => Promise<T>): Promise<T> {
    const before = locks;
    opening += 1;
    try {
      return await inTurn(() => task(() => locks !== before));
    } finally {
      opening -= 1;
    }
  }

  /** @throws Refusal `passphrase_wait` while the delay after wrong attempts runs, `locked` when a lock came meanwhile. */
  function unlockSlot(kind: SlotKind, readSecret: () => string): Promise<number> {
    return opens(async (hasBeenLocked) => {
      if (session) throw new Refusal('archive_in_use');
      if (!exists()) throw new Refusal('archive_missing');
      if (attempts.waitSeconds() > 0) throw new Refusal('passphrase_wait');
      const dataKey = await unwrapKey(slotOf(readKeyFile(paths.keys), kind), readSecret(), cost);
      if (!dataKey) {
        attempts.fail();
        throw new Refusal(kind === 'passphrase' ? 'passphrase_wrong' : 'recovery_code_wrong');
      }
      if (hasBeenLocked()) {
        sodium.sodium_memzero(dataKey);
        throw new Refusal('locked');
      }
      startSession(dataKey, kind === 'recovery');
      return attempts.reset();
    });
  }

  function startSession(dataKey: Buffer, needsNewPassphrase: boolean): void {
    sodium.sodium_mlock(dataKey);
    try {
      session = {
        ...openArchive({ path: paths.archive, key: dataKey, migrations }),
        dataKey,
        needsNewPassphrase,
      };
    } catch (error) {
      sodium.sodium_munlock(dataKey);
      throw error;
    }
  }

  return {
    folder,
    paths,
    /** The least that a key slot may cost here. */
    keyCost: cost,

    exists,
    isUnlocked: (): boolean => session !== undefined,
    isReadOnly: (): boolean => session?.isReadOnly ?? false,
    needsNewPassphrase: (): boolean => session?.needsNewPassphrase ?? false,
    lockReason: (): LockReason => lockReason,
    waitSeconds: attempts.waitSeconds,

    /** The open archive. @throws Refusal `locked`. */
    database: (): Database => opened().db,

    /** Writes the open archive anew; see `rewriteArchive`. @throws Refusal `locked`, or what the disk refuses. */
    rewrite: (): void => rewriteArchive(opened().db, paths.archive),

    /** The key of the open archive, for copies of it; never to be kept. @throws Refusal `locked`. */
    dataKey: (): Buffer => opened().dataKey,

    /**
     * Makes a new archive and unlocks it; answers its recovery code, which is kept nowhere.
     * @throws Refusal `archive_exists` (never replaces one), `passphrase_too_weak`, or what the disk refuses.
     */
    create: (passphrase: string): Promise<string> => {
      return opens(async (hasBeenLocked) => {
        if (exists()) throw new Refusal('archive_exists');
        requireStrong(passphrase);
        const dataKey = randomBytes(32);
        const recoveryCode = generateRecoveryCode();
        try {
          mkdirSync(folder, { recursive: true, mode: 0o700 });
          await writeNewArchive(stage(folder), { dataKey, passphrase, recoveryCode, migrations, cost });
          exchange(folder, new Date(now()));
          if (!hasBeenLocked()) startSession(dataKey, false);
          return recoveryCode;
        } catch (error) {
          throw diskRefusal(error);
        } finally {
          if (session?.dataKey !== dataKey) sodium.sodium_memzero(dataKey);
        }
      });
    },

    /** Answers how many attempts had failed before. @throws Refusal `passphrase_wrong` and what `openArchive` refuses. */
    unlock: (passphrase: string): Promise<number> => unlockSlot('passphrase', () => passphrase),

    /** As `unlock`, with the recovery code; a new passphrase must be set before anything else. */
    unlockWithRecoveryCode: (typed: string): Promise<number> =>
      unlockSlot('recovery', () => parseRecoveryCode(typed)),

    /** After unlocking by recovery code. @param names the owner's words, which count as guessed. */
    async setNewPassphrase(passphrase: string, names: readonly string[]): Promise<void> {
      if (!opened().needsNewPassphrase) throw new Refusal('passphrase_wrong');
      requireStrong(passphrase, names);
      await writeSlot('passphrase', passphrase);
      opened().needsNewPassphrase = false;
    },

    /** Rewrites one slot; the archive file is not touched and older backups keep the older passphrase. */
    async changePassphrase(current: string, next: string, names: readonly string[]): Promise<void> {
      opened();
      requireStrong(next, names);
      const unwrapped = await unwrapKey(slotOf(readKeyFile(paths.keys), 'passphrase'), current, cost);
      if (!unwrapped) throw new Refusal('passphrase_wrong', 'current');
      sodium.sodium_memzero(unwrapped);
      await writeSlot('passphrase', next);
    },

    /**
     * Asks for the passphrase of the open archive once more; a wrong one counts as an attempt to open it.
     * @throws Refusal `passphrase_wrong`, `passphrase_wait` while the delay after wrong attempts runs, or `locked`.
     */
    confirm(passphrase: string): Promise<void> {
      return inTurn(async () => {
        const current = opened();
        if (attempts.waitSeconds() > 0) throw new Refusal('passphrase_wait', 'passphrase');
        const unwrapped = await unwrapKey(slotOf(readKeyFile(paths.keys), 'passphrase'), passphrase, cost);
        if (!unwrapped) {
          attempts.fail();
          throw new Refusal('passphrase_wrong', 'passphrase');
        }
        sodium.sodium_memzero(unwrapped);
        if (session !== current) throw new Refusal('locked');
      });
    },

    /** A new recovery code in place of the old one. */
    async renewRecoveryCode(): Promise<string> {
      const recoveryCode = generateRecoveryCode();
      await writeSlot('recovery', parseRecoveryCode(recoveryCode));
      return recoveryCode;
    },

    /** Closes the archive and zeroes its key; nothing of it stays in this process. What is opening it gives up. */
    lock(reason: LockReason): void {
      locks += 1;
      if (session || opening > 0 || reason === 'restored' || reason === 'restore_failed') lockReason = reason;
      if (!session) return;
      const { db, dataKey } = session;
      session = undefined;
      try {
        db.close();
      } finally {
        sodium.sodium_memzero(dataKey);
        sodium.sodium_munlock(dataKey);
      }
    },
  };
}
