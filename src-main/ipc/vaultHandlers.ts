import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { VaultStatus, vaultChannels } from '../../src-shared/ipc/vaultChannels.ts';
import { ratePassphrase } from '../vault/ratePassphrase.ts';
import { groupsOf } from '../vault/recoveryCode.ts';
import { suggestPassphrase } from '../vault/suggestPassphrase.ts';
import type { HandlersOf } from './register.ts';
import { removeTraces } from './removeTraces.ts';
import type { Services } from './services.ts';

export function createVaultHandlers({
  vault,
  store,
  lock,
  onLock,
  shell,
  now,
}: Services): HandlersOf<keyof typeof vaultChannels> {
  /** Shown once and compared with what the counsellor types back; nowhere on disk. */
  let shownRecoveryCode: string | undefined;
  let failedAttempts = 0;
  onLock(() => {
    shownRecoveryCode = undefined;
  });

  /** None where they cannot be read: a damaged archive must still take a new passphrase. */
  function ownNames(): string[] {
    if (!vault.isUnlocked()) return [];
    try {
      const organisations = store().organisations.list();
      return organisations.map((organisation) => organisation.name);
    } catch {
      return [];
    }
  }

  function state(): VaultStatus['state'] {
    if (!vault.isUnlocked()) return vault.exists() ? 'locked' : 'absent';
    if (vault.needsNewPassphrase()) return 'new_passphrase_needed';
    const isConfirmed = vault.isReadOnly() || store().settings.remembered().isRecoveryConfirmed;
    return isConfirmed ? 'unlocked' : 'recovery_unconfirmed';
  }

  /** Writes anew what a full disk kept from it. That must not keep the owner out. */
  function finishDestroying(): void {
    try {
      removeTraces({ store, vault });
    } catch {
      // It stays noted for the next opening.
    }
  }

  function noteAttempts(count: number): void {
    failedAttempts = count;
    finishDestroying();
    if (count === 0 || vault.isReadOnly()) return;
    try {
      store().securityLog.add('failed_attempts', count, now().toISOString());
    } catch {
      // The page says it all the same; a full disk must not keep the owner out.
    }
  }

  return {
    'vault:status': () => ({
      state: state(),
      lockReason: vault.lockReason(),
      secondsUntilLock: vault.isUnlocked() ? shell.secondsUntilLock() : null,
      waitSeconds: vault.waitSeconds(),
      failedAttempts: vault.isUnlocked() ? failedAttempts : 0,
      readOnly: vault.isReadOnly(),
      networkRequests: shell.networkRequests(),
      preview: shell.isPreview,
    }),
    'vault:ratePassphrase': ({ passphrase }) => ratePassphrase(passphrase, ownNames()),
    'vault:suggestPassphrase': suggestPassphrase,
    'vault:create': async ({ passphrase }) => {
      shownRecoveryCode = await vault.create(passphrase);
      failedAttempts = 0;
      return { recoveryCode: shownRecoveryCode };
    },
    'vault:confirmRecovery': ({ groups }) => {
      const shown = shownRecoveryCode === undefined ? [] : groupsOf(shownRecoveryCode);
      const areDifferent = groups[0]?.index !== groups[1]?.index;
      const areRight = groups.every(({ index, text }) => groupsOf(text).join() === shown[index]);
      if (!areDifferent || !areRight) throw new Refusal('recovery_groups_wrong', 'groups');
      store().settings.remember({ isRecoveryConfirmed: true });
      shownRecoveryCode = undefined;
    },
    'vault:renewRecoveryCode': async () => {
      // First, so that where this cannot be written the code on paper still opens the archive.
      store().settings.remember({ isRecoveryConfirmed: false });
      shownRecoveryCode = await vault.renewRecoveryCode();
      return { recoveryCode: shownRecoveryCode };
    },
    'vault:unlock': async ({ passphrase }) => noteAttempts(await vault.unlock(passphrase)),
    'vault:unlockWithRecoveryCode': async ({ code }) =>
      noteAttempts(await vault.unlockWithRecoveryCode(code)),
    'vault:setNewPassphrase': ({ passphrase }) => vault.setNewPassphrase(passphrase, ownNames()),
    'vault:changePassphrase': ({ current, next }) => vault.changePassphrase(current, next, ownNames()),
    'vault:lock': () => lock('asked'),
  };
}
