import { z } from 'zod';
import { signalFields } from '../domain/signal.ts';
import type { Spec } from './spec.ts';

const one = z.object({ id: z.uuid() });

/** A signal without what was heard, which can name somebody. */
const listedSignal = signalFields.omit({ heard: true, done: true }).extend({
  id: z.uuid(),
  /** Something was done with it. */
  isDone: z.boolean(),
});

const signalTexts = signalFields.pick({ heard: true, done: true }).extend({ id: z.uuid() });

const changedBySignal = ['signals:list', 'signals:texts', 'signals:get'] as const;
const changes = { output: z.void(), whenLocked: 'refuse', stale: changedBySignal } as const;

export const signalsChannels = {
  /** Last heard first. */
  'signals:list': { input: z.void(), output: z.array(listedSignal), whenLocked: 'refuse' },
  /** What was heard and done; asked only while the counsellor wants to see it. */
  'signals:texts': { input: z.void(), output: z.array(signalTexts), whenLocked: 'refuse' },
  'signals:get': { input: one, output: signalFields, whenLocked: 'refuse' },
  /** Adds one, or changes the one with this id. */
  'signals:save': { input: signalFields.extend({ id: z.uuid().nullable() }), ...changes },
  /** Until the next lock `signals:restore` brings it back. */
  'signals:remove': { input: one, ...changes },
  'signals:restore': { input: one, ...changes },
} as const satisfies Record<string, Spec>;

export type ListedSignal = z.infer<typeof listedSignal>;
export type SignalTexts = z.infer<typeof signalTexts>;
