import sodium from 'sodium-native';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { LockReason } from '../../src-shared/ipc/vaultChannels.ts';
import type { Migration } from '../store/migrations/migration.ts';
import { type OpenArchive, openArchive } from './openArchive.ts';

interface Session extends OpenArchive {
  dataKey: Buffer;
  needsNewPassphrase: boolean;
}

export type SessionHolder = ReturnType<typeof createSessionHolder>;

/** The one session of a vault, from its start to the lock that ends it. */
export function createSessionHolder(archive: { path: string; migrations: readonly Migration[] }) {
  let session: Session | undefined;
  let lockReason: LockReason = 'start';
  /** How often a lock was asked for, so that a key derived meanwhile is not used. */
  let locks = 0;
  let opening = 0;

  return {
    current: (): Session | undefined => session,
    lockReason: (): LockReason => lockReason,

    /** @throws Refusal `locked`. */
    opened(): Session {
      if (!session) throw new Refusal('locked');
      return session;
    },

    /** Runs what opens the archive; `hasBeenLocked` tells whether a lock was asked for since. */
    async whileOpening<T>(task: (hasBeenLocked: () => boolean) => Promise<T>): Promise<T> {
      const before = locks;
      opening += 1;
      try {
        return await task(() => locks !== before);
      } finally {
        opening -= 1;
      }
    },

    /** Opens the archive; the key then lies in locked memory until `lock`. @throws what `openArchive` refuses. */
    start(dataKey: Buffer, needsNewPassphrase: boolean): void {
      sodium.sodium_mlock(dataKey);
      try {
        session = { ...openArchive({ ...archive, key: dataKey }), dataKey, needsNewPassphrase };
      } catch (error) {
        sodium.sodium_munlock(dataKey);
        throw error;
      }
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
