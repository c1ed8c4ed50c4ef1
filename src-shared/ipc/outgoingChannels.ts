import { z } from 'zod';
import type { Spec } from './spec.ts';

const oneCopy = z.object({ id: z.uuid() });

export const outgoingKind = z.enum([
  'document',
  'case_pdf',
  'brief',
  'everything',
  'report',
  'summary',
  'slides',
  'control',
  'week',
]);

/**
 * The state of a copy. `there`: a file stands where it was put; `absent`: the folder is there and the file is not;
 * `unreachable`: the folder is not, as with a stick that is not plugged in; `removed`: it was cleaned up.
 */
export const copyState = z.enum(['there', 'absent', 'unreachable', 'removed']);

/** Something that left the vault. The page learns no path, only the last name of the folder. */
export const outgoingRow = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  kind: outgoingKind,
  /** Null when it belongs to no case, or the case is gone. */
  caseCode: z.string().nullable(),
  folderName: z.string(),
  fileName: z.string(),
  /** Removed by the app at the next lock. */
  cleansUp: z.boolean(),
  state: copyState,
});

export const outgoingChannels = {
  /** Everything that left the vault, newest first. */
  'outgoing:list': { input: z.void(), output: z.array(outgoingRow), whenLocked: 'refuse' },
  /** Asks main for a place and writes a copy of the document there; false where the user cancelled. */
  'outgoing:document': {
    input: oneCopy.extend({ cleansUp: z.boolean() }),
    output: z.boolean(),
    whenLocked: 'refuse',
    stale: ['outgoing:list'],
  },
  /** Removes the copy, when it is still the same file. */
  'outgoing:removeCopy': { input: oneCopy, output: z.void(), whenLocked: 'refuse', stale: ['outgoing:list'] },
  /** The counsellor has cleaned the copy up by hand. */
  'outgoing:settle': { input: oneCopy, output: z.void(), whenLocked: 'refuse', stale: ['outgoing:list'] },
  /** Writes everything, readable, into a new folder; asks for the passphrase first. Null when the dialog was cancelled. */
  'outgoing:everything': {
    input: z.object({ passphrase: z.string().min(1).max(1000) }),
    output: z
      .object({
        folderName: z.string(),
        cases: z.number().int().nonnegative(),
        documents: z.number().int().nonnegative(),
      })
      .nullable(),
    whenLocked: 'refuse',
    stale: ['outgoing:list'],
  },
} as const satisfies Record<string, Spec>;

export type OutgoingKind = z.infer<typeof outgoingKind>;
export type OutgoingRow = z.infer<typeof outgoingRow>;
export type CopyState = z.infer<typeof copyState>;
