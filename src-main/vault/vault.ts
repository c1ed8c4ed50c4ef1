import { existsSync, mkdirSync } from 'node:fs';
import sodium from 'sodium-native';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { diskRefusal } from '../files/diskRefusal.ts';
import type { Migration } from '../store/migrations/migration.ts';
import { currentPaths, exchange, recoverExchange, stage } from './archiveFolder.ts';
import { createAttempts } from './attempts.ts';
import { rewriteArchive } from './copyArchive.ts';
import { FULL_COST, type KeyCost } from './deriveKey.ts';
import { createTurns } from './inTurn.ts';
import { createKeyChanges, requireStrong } from './keyChanges.ts';
import { readKeyFile, slotOf } from './keyFile.ts';
import { randomBytes, type SlotKind, unwrapKey } from './keySlot.ts';
import type { Database } from './openDatabase.ts';
import { generateRecoveryCode, parseRecoveryCode } from './recoveryCode.ts';
import { createSessionHolder } from './session.ts';
import { writeNewArchive } from './writeNewArchive.ts';

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
  const session = createSessionHolder({ path: paths.archive, migrations });
  recoverExchange(folder, new Date(now()));

  function exists(): boolean {
    return existsSync(paths.archive) || existsSync(paths.keys);
  }

  /** @throws Refusal `passphrase_wait` while the delay after wrong attempts runs, `locked` when a lock came meanwhile. */
  async function unlockSlot(
    kind: SlotKind,
    readSecret: () => string,
    hasBeenLocked: () => boolean,
  ): Promise<number> {
    if (session.current()) throw new Refusal('archive_in_use');
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
    session.start(dataKey, kind === 'recovery');
    return attempts.reset();
  }

  async function create(passphrase: string, hasBeenLocked: () => boolean): Promise<string> {
    if (exists()) throw new Refusal('archive_exists');
    requireStrong(passphrase);
    const dataKey = randomBytes(32);
    const recoveryCode = generateRecoveryCode();
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      await writeNewArchive(stage(folder), { dataKey, passphrase, recoveryCode, migrations, cost });
      exchange(folder, new Date(now()));
      if (!hasBeenLocked()) session.start(dataKey, false);
      return recoveryCode;
    } catch (error) {
      throw diskRefusal(error);
    } finally {
      if (session.current()?.dataKey !== dataKey) sodium.sodium_memzero(dataKey);
    }
  }

  /** In turn, from the moment of asking: a lock while it waits counts too. */
  function opens<T>(task: (hasBeenLocked: () => boolean) => Promise<T>): Promise<T> {
    return session.whileOpening((hasBeenLocked) => inTurn(() => task(hasBeenLocked)));
  }

  return {
    folder,
    paths,
    /** The least that a key slot may cost here. */
    keyCost: cost,

    exists,
    isUnlocked: (): boolean => session.current() !== undefined,
    isReadOnly: (): boolean => session.current()?.isReadOnly ?? false,
    needsNewPassphrase: (): boolean => session.current()?.needsNewPassphrase ?? false,
    lockReason: session.lockReason,
    waitSeconds: attempts.waitSeconds,

    /** The open archive. @throws Refusal `locked`. */
    database: (): Database => session.opened().db,

    /** Writes the open archive anew; see `rewriteArchive`. @throws Refusal `locked`, or what the disk refuses. */
    rewrite: (): void => rewriteArchive(session.opened().db, paths.archive),

    /** The key of the open archive, for copies of it; never to be kept. @throws Refusal `locked`. */
    dataKey: (): Buffer => session.opened().dataKey,

    /**
     * Makes a new archive and unlocks it; answers its recovery code, which is kept nowhere.
     * @throws Refusal `archive_exists` (never replaces one), `passphrase_too_weak`, or what the disk refuses.
     */
    create: (passphrase: string): Promise<string> =>
      opens((hasBeenLocked) => create(passphrase, hasBeenLocked)),

    /** Answers how many attempts had failed before. @throws Refusal `passphrase_wrong` and what `openArchive` refuses. */
    unlock: (passphrase: string): Promise<number> =>
      opens((hasBeenLocked) => unlockSlot('passphrase', () => passphrase, hasBeenLocked)),

    /** As `unlock`, with the recovery code; a new passphrase must be set before anything else. */
    unlockWithRecoveryCode: (typed: string): Promise<number> =>
      opens((hasBeenLocked) => unlockSlot('recovery', () => parseRecoveryCode(typed), hasBeenLocked)),

    ...createKeyChanges({ session, attempts, inTurn, keysPath: paths.keys, cost }),
    lock: session.lock,
  };
}
