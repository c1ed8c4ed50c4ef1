import { z } from 'zod';
import type { Spec } from './spec.ts';

/** A passphrase of a kilobyte is a mistake or an attack; the limit keeps both out of the key derivation. */
const passphrase = z.string().min(1).max(1000);

/** Why the archive was locked, so that the unlock page can say it. */
export const lockReason = z.enum([
  'start',
  'idle',
  'asked',
  'suspend',
  'screen_lock',
  'resume',
  'restored',
  'restore_failed',
]);

/** The state of the archive, for the unlock page and the frame. */
export const vaultStatus = z.object({
  state: z.enum(['absent', 'locked', 'unlocked', 'new_passphrase_needed', 'recovery_unconfirmed']),
  lockReason,
  /** Seconds until an idle system locks; null while locked. */
  secondsUntilLock: z.number().int().nonnegative().nullable(),
  /** Seconds before a next attempt is taken after wrong passphrases. */
  waitSeconds: z.number().int().nonnegative(),
  /** Attempts that failed before this unlock and that the counsellor has not yet seen. */
  failedAttempts: z.number().int().nonnegative(),
  /** The archive opened with damage: it can be read, not changed. */
  readOnly: z.boolean(),
  networkRequests: z.number().int().nonnegative(),
  /** The stand-in shows a banner: no real cases here. */
  preview: z.boolean(),
});

export const passphraseRating = z.object({
  score: z.number().int().min(0).max(4),
  isAccepted: z.boolean(),
  /** Why it is weak; the sentence stands in i18n. */
  reason: z.enum([
    'empty',
    'common',
    'name_or_term',
    'keyboard',
    'repeat',
    'date',
    'short',
    'guessable',
    'none',
  ]),
});

export const vaultChannels = {
  'vault:status': { input: z.void(), output: vaultStatus, whenLocked: 'allow' },
  'vault:ratePassphrase': {
    input: z.object({ passphrase: z.string().max(1000) }),
    output: passphraseRating,
    whenLocked: 'allow',
  },
  'vault:suggestPassphrase': { input: z.void(), output: z.string(), whenLocked: 'allow', stale: [] },
  /** Makes the archive and answers its recovery code, once. */
  'vault:create': {
    input: z.object({ passphrase }),
    output: z.object({ recoveryCode: z.string() }),
    whenLocked: 'allow',
    stale: ['vault:status'],
  },
  /** Takes back two groups of the code just shown; the archive asks for it until it is done. */
  'vault:confirmRecovery': {
    input: z.object({
      groups: z
        .array(z.object({ index: z.number().int().min(0).max(20), text: z.string().max(20) }))
        .length(2),
    }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['vault:status'],
  },
  /** A new recovery code in place of the old one. */
  'vault:renewRecoveryCode': {
    input: z.void(),
    output: z.object({ recoveryCode: z.string() }),
    whenLocked: 'refuse',
    stale: [],
  },
  'vault:unlock': {
    input: z.object({ passphrase }),
    output: z.void(),
    whenLocked: 'allow',
    stale: ['vault:status'],
  },
  'vault:unlockWithRecoveryCode': {
    input: z.object({ code: z.string().min(1).max(200) }),
    output: z.void(),
    whenLocked: 'allow',
    stale: ['vault:status'],
  },
  /** After unlocking by recovery code; no other channel answers until it is done. */
  'vault:setNewPassphrase': {
    input: z.object({ passphrase }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['vault:status'],
  },
  'vault:changePassphrase': {
    input: z.object({ current: passphrase, next: passphrase }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['backup:overview'],
  },
  'vault:lock': { input: z.void(), output: z.void(), whenLocked: 'allow', stale: ['vault:status'] },
} as const satisfies Record<string, Spec>;

export type LockReason = z.infer<typeof lockReason>;
export type VaultStatus = z.infer<typeof vaultStatus>;
export type PassphraseRating = z.infer<typeof passphraseRating>;
