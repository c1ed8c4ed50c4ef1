import type { LockReason } from '../../src-shared/ipc/vaultChannels.ts';
import type { Store } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';

/** Files that leave the vault; a document may be of any kind. */
export type OutgoingFileKind = 'document' | 'pdf';

/** All that handlers need from the window and the operating system; `null` where the user cancelled a dialog. */
export interface Shell {
  isPreview: boolean;
  networkRequests(): number;
  secondsUntilLock(): number | null;
  /** @param purpose decides what the dialog says; backups when left out. */
  chooseFolder(purpose?: 'backup' | 'everything'): Promise<string | null>;
  chooseList(): Promise<string | null>;
  chooseBackup(): Promise<string | null>;
  chooseDocument(): Promise<string | null>;
  /** @param proposedName a file name without folder. */
  chooseOutgoingTarget(proposedName: string, kind: OutgoingFileKind): Promise<string | null>;
}

export interface Services {
  vault: Vault;
  /** The repositories over the open archive. @throws Refusal `locked`. */
  store(): Store;
  /** Locks the archive and replaces the page; never waits for the page. */
  lock(reason: LockReason): void;
  /** Gives up at every lock what a handler keeps in memory. */
  onLock(forget: () => void): void;
  shell: Shell;
  now(): Date;
  /** A folder on this machine's own disk for encrypted working copies. */
  localFolder: string;
  /** Fonts and other files that come with the app. */
  assets: string;
}
