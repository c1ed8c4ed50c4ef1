import { z } from 'zod';
import type { Spec } from './spec.ts';

/** Which form: a name of its own, with the id of its case where it belongs to one. */
const form = z.string().min(1).max(100);

/** A form that is half filled in when the archive locks comes back after it. */
export const formDraftsChannels = {
  'formDrafts:get': {
    input: z.object({ form }),
    output: z.record(z.string(), z.unknown()).nullable(),
    whenLocked: 'refuse',
  },
  'formDrafts:save': {
    input: z.object({ form, content: z.record(z.string(), z.unknown()) }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['formDrafts:get'],
  },
  'formDrafts:drop': {
    input: z.object({ form }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['formDrafts:get'],
  },
} as const satisfies Record<string, Spec>;
