import { z } from 'zod';
import { consideration, considerationFields } from '../domain/consideration.ts';
import type { Spec } from './spec.ts';

const considerationInput = considerationFields.safeExtend({ id: z.uuid().nullable(), caseId: z.uuid() });

export const secrecyChannels = {
  /** What the counsellor weighed in a case, the latest first. */
  'secrecy:ofCase': {
    input: z.object({ caseId: z.uuid() }),
    output: z.array(consideration),
    whenLocked: 'refuse',
  },
  /** Records a weighing, or goes on with one that is not decided yet. */
  'secrecy:save': {
    input: considerationInput,
    output: z.uuid(),
    whenLocked: 'refuse',
    stale: ['secrecy:ofCase'],
  },
} as const satisfies Record<string, Spec>;

export type ConsiderationInput = z.infer<typeof considerationInput>;
