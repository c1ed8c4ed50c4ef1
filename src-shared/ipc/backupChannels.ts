import { z } from 'zod';
import type { Spec } from './spec.ts';

export const backupRow = z.object({
  id: z.string(),
  madeAt: z.iso.datetime(),
  bytes: z.number().int().nonnegative(),
});

export const backupOverview = z.object({
  /** The last part of the chosen folder's name, null when none is chosen. */
  folderName: z.string().nullable(),
  isReachable: z.boolean(),
  /** The folder is lost together with the archive when this disk breaks; false while it cannot be reached. */
  isOnThisDisk: z.boolean(),
  backups: z.array(backupRow),
  lastMadeAt: z.iso.datetime().nullable(),
  isOverdue: z.boolean(),
});

/** What stands in a backup, known after its own passphrase or recovery code opened it. */
export const backupContents = z.object({
  madeAt: z.iso.datetime(),
  caseCount: z.number().int().nonnegative(),
  schemaVersion: z.number().int(),
});

export const backupChannels = {
  'backup:overview': { input: z.void(), output: backupOverview, whenLocked: 'refuse' },
  /** Asks for the folder; false when the dialog was cancelled. */
  'backup:chooseFolder': { input: z.void(), output: z.boolean(), whenLocked: 'refuse' },
  /** Writes one backup, reads it back and verifies it; answers only when all of that held. */
  'backup:make': { input: z.void(), output: backupRow, whenLocked: 'refuse' },
  /** Asks for a backup file and verifies its form; false when the dialog was cancelled. */
  'restore:choose': { input: z.void(), output: z.boolean(), whenLocked: 'allow' },
  'restore:open': {
    input: z.object({ kind: z.enum(['passphrase', 'recovery']), secret: z.string().min(1).max(1000) }),
    output: backupContents,
    whenLocked: 'allow',
  },
  /** Forgets the chosen backup, its key included. */
  'restore:stop': { input: z.void(), output: z.void(), whenLocked: 'allow' },
  /** Swaps the opened backup in; the replaced archive is kept beside it. Locks afterwards. */
  'restore:apply': { input: z.void(), output: z.void(), whenLocked: 'allow' },
  /** Archives that a restore replaced and that were kept. */
  'restore:replaced': { input: z.void(), output: z.array(backupRow), whenLocked: 'refuse' },
  'restore:removeReplaced': {
    input: z.object({ id: z.string().max(100) }),
    output: z.void(),
    whenLocked: 'refuse',
  },
} as const satisfies Record<string, Spec>;

export type BackupRow = z.infer<typeof backupRow>;
export type BackupOverview = z.infer<typeof backupOverview>;
export type BackupContents = z.infer<typeof backupContents>;
