import type { Spec } from './spec.ts';

export const documentChannels = {} as const satisfies Record<string, Spec>;
