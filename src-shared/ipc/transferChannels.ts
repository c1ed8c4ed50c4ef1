import type { Spec } from './spec.ts';

export const transferChannels = {} as const satisfies Record<string, Spec>;
