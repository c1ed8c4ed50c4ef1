import { z } from 'zod';
import { whistleblowerClock } from '../domain/whistleblowerClock.ts';
import type { Spec } from './spec.ts';

export const whistleblowerChannels = {
  /** Null until it is known where it was reported. */
  'whistleblower:ofCase': {
    input: z.object({ caseId: z.uuid() }),
    output: whistleblowerClock
      .safeExtend({
        /** By when the employer must have done it; null where it did not get the report. */
        confirmBy: z.iso.date().nullable(),
        informBy: z.iso.date().nullable(),
      })
      .nullable(),
    whenLocked: 'refuse',
  },
  'whistleblower:save': {
    input: z.object({ caseId: z.uuid(), clock: whistleblowerClock.nullable() }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['whistleblower:ofCase', 'today:get'],
  },
} as const satisfies Record<string, Spec>;
