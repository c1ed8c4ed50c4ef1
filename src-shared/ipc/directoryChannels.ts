import { z } from 'zod';
import { directoryEntry, directoryFields } from '../domain/directoryEntry.ts';
import type { Spec } from './spec.ts';

const directoryInput = directoryFields.extend({ id: z.uuid().nullable() });

export const directoryChannels = {
  /** Everybody in the directory, by name. */
  'directory:list': { input: z.void(), output: z.array(directoryEntry), whenLocked: 'refuse' },
  'directory:save': {
    input: directoryInput,
    output: z.uuid(),
    whenLocked: 'refuse',
    stale: ['directory:list'],
  },
  /** Records that its details were right today. */
  'directory:check': {
    input: z.object({ id: z.uuid() }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['directory:list'],
  },
  /** Takes an entry out; referrals to it keep its name. */
  'directory:remove': {
    input: z.object({ id: z.uuid() }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['directory:list'],
  },
} as const satisfies Record<string, Spec>;

export type DirectoryInput = z.infer<typeof directoryInput>;
