import sodium from 'sodium-native';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { createAttempts } from './attempts.ts';
import type { KeyCost } from './deriveKey.ts';
import type { createTurns } from './inTurn.ts';
import { readKeyFile, slotOf, withSlot, writeKeyFile } from './keyFile.ts';
import { type SlotKind, unwrapKey, wrapKey } from './keySlot.ts';
import { ratePassphrase } from './ratePassphrase.ts';
import { generateRecoveryCode, parseRecoveryCode } from './recoveryCode.ts';
import type { SessionHolder } from './session.ts';

/** @throws Refusal `passphrase_too_weak`. */
export function requireStrong(passphrase: string, names: readonly string[] = []): void {
  if (!ratePassphrase(passphrase, names).isAccepted) throw new Refusal('passphrase_too_weak', 'passphrase');
}

/** What an open vault does with its own passphrase and recovery code; the archive file is not touched by it. */
export function createKeyChanges(options: {
  session: SessionHolder;
  attempts: ReturnType<typeof createAttempts>;
  inTurn: ReturnType<typeof createTurns>;
  keysPath: string;
  cost: KeyCost;
}) {
  const { session, attempts, inTurn, keysPath, cost } = options;

  function writeSlot(kind: SlotKind, secret: string): Promise<void> {
    return inTurn(async () => {
      const current = session.opened();
      const file = readKeyFile(keysPath);
      const slot = await wrapKey({ archiveId: file.archiveId, kind, secret, dataKey: current.dataKey, cost });
      // A lock during the derivation has zeroed the key that was wrapped.
      if (session.current() !== current) throw new Refusal('locked');
      writeKeyFile(keysPath, withSlot(file, slot));
    });
  }

  async function isPassphrase(typed: string): Promise<boolean> {
    const unwrapped = await unwrapKey(slotOf(readKeyFile(keysPath), 'passphrase'), typed, cost);
    if (!unwrapped) return false;
    sodium.sodium_memzero(unwrapped);
    return true;
  }

  return {
    /** After unlocking by recovery code. @param names the owner's words, which count as guessed. */
    async setNewPassphrase(passphrase: string, names: readonly string[]): Promise<void> {
      if (!session.opened().needsNewPassphrase) throw new Refusal('passphrase_wrong');
      requireStrong(passphrase, names);
      await writeSlot('passphrase', passphrase);
      session.opened().needsNewPassphrase = false;
    },

    /** Rewrites one slot; older backups keep the older passphrase. */
    async changePassphrase(current: string, next: string, names: readonly string[]): Promise<void> {
      session.opened();
      requireStrong(next, names);
      if (!(await isPassphrase(current))) throw new Refusal('passphrase_wrong', 'current');
      await writeSlot('passphrase', next);
    },

    /**
     * Asks for the passphrase of the open archive once more; a wrong one counts as an attempt to open it.
     * @throws Refusal `passphrase_wrong`, `passphrase_wait` while the delay after wrong attempts runs, or `locked`.
     */
    confirm(passphrase: string): Promise<void> {
      return inTurn(async () => {
        const current = session.opened();
        if (attempts.waitSeconds() > 0) throw new Refusal('passphrase_wait', 'passphrase');
        if (!(await isPassphrase(passphrase))) {
          attempts.fail();
          throw new Refusal('passphrase_wrong', 'passphrase');
        }
        if (session.current() !== current) throw new Refusal('locked');
      });
    },

    /** A new recovery code in place of the old one. */
    async renewRecoveryCode(): Promise<string> {
      const recoveryCode = generateRecoveryCode();
      await writeSlot('recovery', parseRecoveryCode(recoveryCode));
      return recoveryCode;
    },
  };
}
