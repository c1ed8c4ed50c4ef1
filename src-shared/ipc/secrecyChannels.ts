import type { Spec } from './spec.ts';

export const secrecyChannels = {} as const satisfies Record<string, Spec>;
