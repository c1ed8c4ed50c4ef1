import { z } from 'zod';
import { caseRecordKinds, recordSchemas } from '../domain/caseRecordList.ts';
import type { Spec } from './spec.ts';

const recordKind = z.enum(caseRecordKinds);
const oneRecord = z.object({ id: z.uuid() });

/** A record of a case; of a removed one only that it was there. */
export const caseRecord = z.object({
  id: z.uuid(),
  kind: recordKind,
  content: z.record(z.string(), z.string().nullable()).nullable(),
});

/** The content is held to the schema of its kind. */
const caseRecordInput = z
  .object({
    /** Null for a new one. */
    id: z.uuid().nullable(),
    caseId: z.uuid(),
    kind: recordKind,
    content: z.record(z.string(), z.string().nullable()),
  })
  .transform((record, context) => {
    const held = recordSchemas[record.kind].safeParse(record.content);
    if (held.success) return { ...record, content: held.data };
    for (const { path } of held.error.issues)
      context.addIssue({ code: 'custom', path: ['content', ...path] });
    return z.NEVER;
  });

const changed = ['caseRecords:ofCase', 'search:find'] as const;

export const caseRecordsChannels = {
  /** The records of a case, each kind in its own order. */
  'caseRecords:ofCase': {
    input: z.object({ caseId: z.uuid() }),
    output: z.array(caseRecord),
    whenLocked: 'refuse',
  },
  'caseRecords:save': { input: caseRecordInput, output: z.uuid(), whenLocked: 'refuse', stale: changed },
  /** Takes a record out; until the next lock it can be put back. */
  'caseRecords:remove': { input: oneRecord, output: z.void(), whenLocked: 'refuse', stale: changed },
  'caseRecords:putBack': { input: oneRecord, output: z.void(), whenLocked: 'refuse', stale: changed },
} as const satisfies Record<string, Spec>;

export type CaseRecord = z.infer<typeof caseRecord>;
export type CaseRecordInput = z.output<typeof caseRecordInput>;
