import { z } from 'zod';
import { ownCode } from '../domain/ownCode.ts';
import type { Spec } from './spec.ts';

const placeInput = ownCode.extend({ id: z.uuid().nullable() });

export const placesChannels = {
  /** The counsellor's own places of every organisation, retired ones too. */
  'places:list': { input: z.void(), output: z.array(ownCode), whenLocked: 'refuse' },
  /** Adds, renames, retires or takes back. */
  'places:save': { input: placeInput, output: z.uuid(), whenLocked: 'refuse', stale: ['places:list'] },
  /** Only while no case has it. */
  'places:remove': {
    input: z.object({ id: z.uuid() }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['places:list'],
  },
} as const satisfies Record<string, Spec>;
