import { z } from 'zod';
import { whistleblowerClock } from '../domain/whistleblowerClock.ts';
import type { Spec } from './spec.ts';

export const whistleblowerChannels = {
  /** Null until the day of the report to the employer is known. */
  'whistleblower:ofCase': {
    input: z.object({ caseId: z.uuid() }),
    output: whistleblowerClock
      .extend({
        /** By when the employer must have done it. */
        confirmBy: z.iso.date(),
        informBy: z.iso.date(),
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
