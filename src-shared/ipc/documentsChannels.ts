import { z } from 'zod';
import { documentName, documentRecord } from '../domain/documentRecord.ts';
import type { Spec } from './spec.ts';

const oneDocument = z.object({ id: z.uuid() });

export const documentsChannels = {
  /** The documents of a case in the order in which they came; removed ones among them until the lock. */
  'documents:ofCase': {
    input: z.object({ caseId: z.uuid() }),
    output: z.array(documentRecord),
    whenLocked: 'refuse',
  },
  /** Main asks for a file and takes it in; null where the user cancelled. */
  'documents:add': {
    input: z.object({ caseId: z.uuid() }),
    output: z.uuid().nullable(),
    whenLocked: 'refuse',
    stale: ['documents:ofCase'],
  },
  'documents:rename': {
    input: oneDocument.extend({ name: documentName }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['documents:ofCase'],
  },
  /** Takes a document out; until the next lock it can be brought back. */
  'documents:remove': {
    input: oneDocument,
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['documents:ofCase'],
  },
  'documents:restore': {
    input: oneDocument,
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['documents:ofCase'],
  },
} as const satisfies Record<string, Spec>;
