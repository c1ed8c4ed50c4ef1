import { z } from 'zod';
import { backupRow } from './backupChannels.ts';
import type { Spec } from './spec.ts';

/** Content of a backup, known after its own passphrase or recovery code opened it. */
export const backupContents = z.object({
  madeAt: z.iso.datetime(),
  caseCount: z.number().int().nonnegative(),
  schemaVersion: z.number().int(),
});

export const restoreChannels = {
  /** Asks for a backup file and verifies its form; false when the dialog was cancelled. */
  'restore:choose': { input: z.void(), output: z.boolean(), whenLocked: 'allow', stale: [] },
  'restore:open': {
    input: z.object({ kind: z.enum(['passphrase', 'recovery']), secret: z.string().min(1).max(1000) }),
    output: backupContents,
    whenLocked: 'allow',
    stale: [],
  },
  /** Forgets the chosen backup, its key included. */
  'restore:stop': { input: z.void(), output: z.void(), whenLocked: 'allow', stale: [] },
  /** Swaps the opened backup in; the replaced archive is kept beside it. Locks afterwards. */
  'restore:apply': { input: z.void(), output: z.void(), whenLocked: 'allow', stale: ['vault:status'] },
  /** Archives that a restore replaced and that were kept. */
  'restore:replaced': { input: z.void(), output: z.array(backupRow), whenLocked: 'refuse' },
  'restore:removeReplaced': {
    input: z.object({ id: z.string().max(100) }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['restore:replaced'],
  },
} as const satisfies Record<string, Spec>;

export type BackupContents = z.infer<typeof backupContents>;
