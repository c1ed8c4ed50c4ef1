import { format } from 'date-fns';
import { z } from 'zod';

/** The form of the file as a whole; raised when an older version of the app could no longer read it. */
export const BACKUP_FORMAT = 1;

export const MANIFEST = 'manifest.json';
export const README = 'LEESMIJ.txt';
export const KEYS = 'sleutels.json';
export const ARCHIVE = 'archief.kluis';

/** The ZIP comment at the very end of the file: SHA-256 in hex of every byte before it. */
export const SEAL_LENGTH = 64;

const part = z.object({ bytes: z.number().int().positive(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** What every version of the format keeps, so that an older app can recognise a newer backup. */
export const manifestHead = z.object({
  app: z.literal('Vertrouwenskluis'),
  format: z.number().int().positive(),
});

/** No name, no count and nothing else of the archive's contents. */
export const manifest = manifestHead.extend({
  format: z.literal(BACKUP_FORMAT),
  madeAt: z.iso.datetime(),
  schemaVersion: z.number().int().positive(),
  /** The random id that also stands in `sleutels.json`: which archive this is a backup of. */
  archiveId: z.uuid(),
  parts: z.object({ [README]: part, [KEYS]: part, [ARCHIVE]: part }),
});

export type Manifest = z.infer<typeof manifest>;

const NAME = /^kluis-\d{8}-\d{4}(-\d+)?\.vkbackup$/;
const UNFINISHED = /^kluis-\d{8}-\d{4}(-\d+)?\.vkbackup\.part$/;

/** `kluis-YYYYMMDD-HHMM.vkbackup` in the counsellor's own time; a second one in the same minute ends in `-2`. */
export function backupNames(now: Date): (attempt: number) => string {
  const stem = `kluis-${format(now, 'yyyyMMdd-HHmm')}`;
  return (attempt) => `${stem}${attempt === 1 ? '' : `-${attempt}`}.vkbackup`;
}

export function isBackupName(name: string): boolean {
  return NAME.test(name);
}

/** A backup that a crash or a pulled stick broke off while it was being written. */
export function isUnfinishedName(name: string): boolean {
  return UNFINISHED.test(name);
}
