import type { Spec } from './spec.ts';

export const referralChannels = {} as const satisfies Record<string, Spec>;
