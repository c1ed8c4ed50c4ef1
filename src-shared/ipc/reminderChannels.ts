import type { Spec } from './spec.ts';

export const reminderChannels = {} as const satisfies Record<string, Spec>;
