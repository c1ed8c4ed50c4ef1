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

export const backupChannels = {
  'backup:overview': { input: z.void(), output: backupOverview, whenLocked: 'refuse' },
  /** Asks for the folder; false when the dialog was cancelled. */
  'backup:chooseFolder': {
    input: z.void(),
    output: z.boolean(),
    whenLocked: 'refuse',
    stale: ['backup:overview'],
  },
  /** Writes one backup, reads it back and verifies it; answers only when all of that held. */
  'backup:make': { input: z.void(), output: backupRow, whenLocked: 'refuse', stale: ['backup:overview'] },
} as const satisfies Record<string, Spec>;

export type BackupRow = z.infer<typeof backupRow>;
export type BackupOverview = z.infer<typeof backupOverview>;
