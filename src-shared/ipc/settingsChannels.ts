import { z } from 'zod';
import { settings } from '../domain/settings.ts';
import type { Spec } from './spec.ts';

export const settingsChannels = {
  'settings:get': { input: z.void(), output: settings, whenLocked: 'refuse' },
  'settings:save': {
    input: settings,
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['settings:get', 'backup:overview', 'today:get', 'vault:status'],
  },
} as const satisfies Record<string, Spec>;
