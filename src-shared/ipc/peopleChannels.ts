import type { Spec } from './spec.ts';

export const peopleChannels = {} as const satisfies Record<string, Spec>;
