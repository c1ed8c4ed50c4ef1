import type { z } from 'zod';

/** A channel: its input, its answer, whether it may be called while the archive is locked, and what it changes. */
export interface Spec {
  input: z.ZodType;
  output: z.ZodType;
  whenLocked: 'allow' | 'refuse';
  /** The queries that are answered differently after it. A channel without it is a query: it changes nothing. */
  stale?: readonly string[];
}
