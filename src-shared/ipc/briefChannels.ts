import { z } from 'zod';
import { hitKinds } from '../domain/hitKind.ts';
import type { Spec } from './spec.ts';

/** Most characters of a brief: more than a few pages is no brief. */
export const MOST_BRIEF_CHARACTERS = 20_000;

/** A part of the brief that may point to somebody. */
export const briefHit = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  kind: z.enum(hitKinds),
  /** Identifies the hit; it changes when its sentence does. */
  key: z.string(),
  /** The counsellor looked at it and lets it stand. */
  isAccepted: z.boolean(),
});

const ofCase = z.object({ caseId: z.uuid() });
const hits = z.array(briefHit);

export const briefChannels = {
  /** The brief as it was left, or a proposal made of what is coded about the case. */
  'brief:get': {
    input: ofCase,
    output: z.object({ text: z.string(), isStored: z.boolean(), hits }),
    whenLocked: 'refuse',
  },
  /** Keeps the text and what was accepted in it. Called often, so nothing is looked for here. */
  'brief:save': {
    input: ofCase.extend({
      text: z.string().max(MOST_BRIEF_CHARACTERS),
      accepted: z.array(z.string()).max(MOST_BRIEF_CHARACTERS),
    }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['brief:get'],
  },
  /** What is found in the kept text, or in the proposal; forgets what was accepted in a sentence that is gone. */
  'brief:check': { input: ofCase, output: hits, whenLocked: 'refuse', stale: ['brief:get'] },
  'brief:discard': { input: ofCase, output: z.void(), whenLocked: 'refuse', stale: ['brief:get'] },
  /** Asks main for a place and writes the kept text there as PDF; false where the user cancelled. */
  'brief:export': {
    input: ofCase.extend({ cleansUp: z.boolean() }),
    output: z.boolean(),
    whenLocked: 'refuse',
    stale: ['outgoing:list'],
  },
} as const satisfies Record<string, Spec>;

export type BriefHit = z.infer<typeof briefHit>;
