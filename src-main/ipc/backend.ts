import type { LockReason } from '../../src-shared/ipc/vaultChannels.ts';
import { removeLeftLocalCopies } from '../backup/localCopies.ts';
import { cleanUpCopies } from '../outgoing/cleanUpCopies.ts';
import { createAnnouncer } from '../reminders/announcer.ts';
import { migrations } from '../store/migrations/all.ts';
import { createStore, type Store } from '../store/store.ts';
import type { KeyCost } from '../vault/deriveKey.ts';
import type { Database } from '../vault/openDatabase.ts';
import { createVault } from '../vault/vault.ts';
import { createHandlers } from './handlers.ts';
import { createDispatcher, problemOf } from './register.ts';
import type { Shell } from './services.ts';

/**
 * Everything of main but the window: the vault, the repositories over it and the answer to every channel.
 * @param folders `archive` holds the archive, `work` encrypted working copies, both on this machine's own disk.
 * @param showReminders tells the counsellor how many are due, outside the window.
 * @param lock locks and replaces the page; called when the page asks for it.
 * @param cost of the key derivation; only tests pass one.
 */
export function createBackend(options: {
  folders: { archive: string; work: string };
  assets: string;
  shell: Shell;
  showReminders(count: number): void;
  lock(reason: LockReason): void;
  log(channel: string, problem: string): void;
  cost?: KeyCost;
}) {
  const { folders, assets, shell, showReminders, lock, log, cost } = options;
  const vault = createVault({ folder: folders.archive, migrations, ...(cost && { cost }) });
  removeLeftLocalCopies(folders.work);

  let latest: { db: Database; store: Store } | undefined;
  function store(): Store {
    const db = vault.database();
    if (latest?.db !== db) {
      latest = { db, store: createStore(db) };
      runMaintenance(() => latest?.store.removals.purge());
      runMaintenance(() => latest?.store.directory.seedNational());
      cleanUpCopies(latest.store, now());
    }
    return latest.store;
  }

  /** Does what an archive needs when it opens or locks; a failure is told and keeps neither from happening. */
  function runMaintenance(task: () => void): void {
    try {
      if (vault.isUnlocked() && !vault.isReadOnly()) task();
    } catch (error) {
      log('archive', problemOf(error));
    }
  }

  const now = (): Date => new Date();
  const announcer = createAnnouncer({ openDays, now, show: showReminders });

  /** A damaged archive that cannot tell has nothing to say; that may keep no lock and no answer from coming. */
  function openDays(): string[] | null {
    if (!vault.isUnlocked()) return null;
    try {
      return store().settings.get().showsNotifications ? store().reminders.openDays() : [];
    } catch {
      return [];
    }
  }

  const forgets: (() => void)[] = [];
  const services = {
    vault,
    store,
    lock,
    onLock: (forget: () => void): void => void forgets.push(forget),
    shell,
    now,
    localFolder: folders.work,
    assets,
  };
  const dispatch = createDispatcher({ gate: vault, handlers: createHandlers(services), log });
  return {
    async dispatch(...message: Parameters<typeof dispatch>): ReturnType<typeof dispatch> {
      const reply = await dispatch(...message);
      // An unlock is one of these, and the first of a day says what is due.
      announcer.check();
      return reply;
    },
    checkReminders: announcer.check,
    isUnlocked: vault.isUnlocked,
    /** Seconds of an idle system before it locks. @throws Refusal `locked`. */
    idleSeconds: (): number => store().settings.get().idleMinutes * 60,
    /** Closes the archive and zeroes its key; an unlock under way comes to nothing. */
    lock(reason: LockReason): void {
      runMaintenance(() => latest?.store.removals.purge());
      if (latest) cleanUpCopies(latest.store, now());
      if (reason === 'restored') announcer.forget();
      else announcer.keep();
      latest = undefined;
      try {
        vault.lock(reason);
      } finally {
        for (const forget of forgets) forget();
      }
    },
  };
}
