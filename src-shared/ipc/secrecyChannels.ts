import { z } from 'zod';
import { secrecyFields, secrecyRecord } from '../domain/secrecy.ts';
import type { Spec } from './spec.ts';

const secrecyInput = secrecyFields.safeExtend({ id: z.uuid().nullable(), caseId: z.uuid() });

export const secrecyChannels = {
  /** The records of a case, the latest first. */
  'secrecy:ofCase': {
    input: z.object({ caseId: z.uuid() }),
    output: z.array(secrecyRecord),
    whenLocked: 'refuse',
  },
  /** Adds a record, or goes on with one that is not decided yet. */
  'secrecy:save': {
    input: secrecyInput,
    output: z.uuid(),
    whenLocked: 'refuse',
    stale: ['secrecy:ofCase'],
  },
} as const satisfies Record<string, Spec>;

export type SecrecyInput = z.infer<typeof secrecyInput>;
