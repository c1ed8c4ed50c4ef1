import { z } from 'zod';
import type { Spec } from './spec.ts';

const oneExport = z.object({ id: z.uuid() });

export const exportKind = z.enum([
  'document',
  'case_pdf',
  'brief',
  'everything',
  'report',
  'summary',
  'slides',
  'control',
]);

/**
 * Where a copy is now. `there`: a file stands where it was put; `absent`: the folder is there and the file is not;
 * `unreachable`: the folder is not, as with a stick that is not plugged in; `removed`: it was cleaned up.
 */
export const copyState = z.enum(['there', 'absent', 'unreachable', 'removed']);

/** Something that left the vault. The page learns no path, only the last name of the folder. */
export const exportRow = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  kind: exportKind,
  /** Null when it belongs to no case, or the case is gone. */
  caseCode: z.string().nullable(),
  folderName: z.string(),
  fileName: z.string(),
  /** Removed by the app at the next lock. */
  cleansUp: z.boolean(),
  state: copyState,
});

export const exportChannels = {
  /** What left the vault, newest first. */
  'exports:list': { input: z.void(), output: z.array(exportRow), whenLocked: 'refuse' },
  /** Asks main for a place and writes a copy of the document there; false where the user cancelled. */
  'exports:document': {
    input: oneExport.extend({ cleansUp: z.boolean() }),
    output: z.boolean(),
    whenLocked: 'refuse',
  },
  /** Removes the copy, when it is still the same file. */
  'exports:removeCopy': { input: oneExport, output: z.void(), whenLocked: 'refuse' },
  /** The counsellor has cleaned the copy up by hand. */
  'exports:settle': { input: oneExport, output: z.void(), whenLocked: 'refuse' },
} as const satisfies Record<string, Spec>;

export type ExportKind = z.infer<typeof exportKind>;
export type ExportRow = z.infer<typeof exportRow>;
export type CopyState = z.infer<typeof copyState>;
