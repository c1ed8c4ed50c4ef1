import type { LockReason } from '../../src-shared/ipc/vaultChannels.ts';
import { removeLeftLocalCopies } from '../backup/localCopies.ts';
import { cleanUpExports } from '../casefile/cleanUpExports.ts';
import { migrations } from '../store/migrations/all.ts';
import { createStore, type Store } from '../store/store.ts';
import type { KeyCost } from '../vault/deriveKey.ts';
import type { Database } from '../vault/openDatabase.ts';
import { createVault } from '../vault/vault.ts';
import { createHandlers } from './handlers.ts';
import { createDispatcher } from './register.ts';
import type { Shell } from './services.ts';

/**
 * Everything of main but the window: the vault, the repositories over it and the answer to every channel.
 * @param folders `archive` holds the archive, `work` encrypted working copies, both on this machine's own disk.
 * @param lock locks and replaces the page; called when the page asks for it.
 * @param cost of the key derivation; only tests pass one.
 */
export function createBackend(options: {
  folders: { archive: string; work: string };
  assets: string;
  shell: Shell;
  lock(reason: LockReason): void;
  log(channel: string, problem: string): void;
  cost?: KeyCost;
}) {
  const { folders, assets, shell, lock, log, cost } = options;
  const vault = createVault({ folder: folders.archive, migrations, ...(cost && { cost }) });
  removeLeftLocalCopies(folders.work);

  let latest: { db: Database; store: Store } | undefined;
  function store(): Store {
    const db = vault.database();
    if (latest?.db !== db) {
      latest = { db, store: createStore(db) };
      cleanUpExports(latest.store, new Date());
    }
    return latest.store;
  }

  /** What left the vault for as long as it was open; whatever fails in it, the lock goes on. */
  function cleanUp(): void {
    try {
      if (vault.isUnlocked()) cleanUpExports(store(), new Date());
    } catch {
      // The copies stay listed, and the next opening tries again.
    }
  }

  const forgets: (() => void)[] = [];
  const services = {
    vault,
    store,
    lock,
    onLock: (forget: () => void): void => void forgets.push(forget),
    shell,
    now: () => new Date(),
    localFolder: folders.work,
    assets,
  };
  return {
    dispatch: createDispatcher({ gate: vault, handlers: createHandlers(services), log }),
    isUnlocked: vault.isUnlocked,
    /** Seconds of an idle system before it locks. @throws Refusal `locked`. */
    idleSeconds: (): number => store().settings.get().idleMinutes * 60,
    /** Closes the archive and zeroes its key; an unlock under way comes to nothing. */
    lock(reason: LockReason): void {
      cleanUp();
      latest = undefined;
      try {
        vault.lock(reason);
      } finally {
        for (const forget of forgets) forget();
      }
    },
  };
}
