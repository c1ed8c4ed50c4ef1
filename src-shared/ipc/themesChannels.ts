import { z } from 'zod';
import { ownTheme } from '../domain/ownTheme.ts';
import type { Spec } from './spec.ts';

const themeInput = ownTheme.extend({ id: z.uuid().nullable() });

export const themesChannels = {
  /** The counsellor's own themes of every organisation, retired ones too. */
  'themes:list': { input: z.void(), output: z.array(ownTheme), whenLocked: 'refuse' },
  /** Adds, renames, retires or takes back. */
  'themes:save': { input: themeInput, output: z.uuid(), whenLocked: 'refuse', stale: ['themes:list'] },
  /** Only while no case has it. */
  'themes:remove': {
    input: z.object({ id: z.uuid() }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['themes:list'],
  },
} as const satisfies Record<string, Spec>;
