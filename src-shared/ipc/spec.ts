import type { z } from 'zod';

/** A channel: what it takes, what it answers, and whether it may be called while the archive is locked. */
export interface Spec {
  input: z.ZodType;
  output: z.ZodType;
  whenLocked: 'allow' | 'refuse';
}
