import { z } from 'zod';
import { caseRecordKinds } from '../domain/caseRecordList.ts';
import { textBlock } from '../domain/formattedText.ts';
import type { Spec } from './spec.ts';

const caseFileSubject = z.enum(['case', 'account']);

/** The choice of what stands in the file that a reporter gets to see; what is not named here stays inside. */
export const caseFileChoice = z.object({
  /** The case, or the account of the reporter alone: only what the first page says differs. */
  about: caseFileSubject,
  caseId: z.uuid(),
  entryIds: z.array(z.uuid()).max(100_000),
  facts: z.boolean(),
  agreements: z.boolean(),
  referrals: z.boolean(),
  /** Kinds of what is noted beside the journal. */
  records: z.array(z.enum(caseRecordKinds)).max(caseRecordKinds.length),
  /** The names of others than the reporter stand in it. */
  namesOthers: z.boolean(),
  /** For whom it is, where a case has more than one reporter; null blocks the names of all of them. */
  forPersonId: z.uuid().nullable(),
});

const part = z.object({ heading: z.string(), about: z.string(), blocks: z.array(textBlock) });

/** A case as its reporter gets to see it: the preview and the PDF show the same. */
export const caseFile = z.object({
  about: caseFileSubject,
  code: z.string(),
  madeOn: z.iso.date(),
  facts: z.array(z.tuple([z.string(), z.string()])),
  agreements: z.array(z.tuple([z.string(), z.string()])),
  records: z.array(z.object({ title: z.string(), parts: z.array(part) })),
  entries: z.array(part),
  referrals: z.array(part),
  /** Count of the times that a name of somebody else was left out of the text. */
  namesLeftOut: z.number().int().nonnegative(),
});

export const caseFileChannels = {
  'caseFile:preview': {
    input: caseFileChoice,
    output: z.object({
      file: caseFile,
      /** The named reporters, when there is more than one to choose from. */
      reporters: z.array(z.object({ personId: z.uuid(), name: z.string() })),
    }),
    whenLocked: 'refuse',
  },
  /** Asks main for a place and writes the PDF there; false where the user cancelled. */
  'caseFile:export': {
    input: caseFileChoice.extend({ cleansUp: z.boolean() }),
    output: z.boolean(),
    whenLocked: 'refuse',
    stale: ['outgoing:list'],
  },
} as const satisfies Record<string, Spec>;

export type CaseFileChoice = z.infer<typeof caseFileChoice>;
export type CaseFile = z.infer<typeof caseFile>;
export type CaseFilePart = z.infer<typeof part>;
