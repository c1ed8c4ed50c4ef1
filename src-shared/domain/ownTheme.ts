import { z } from 'zod';
import { ownCode } from './ownCode.ts';

/** A theme of the counsellor's own, in one of the two sets. */
export const ownTheme = ownCode.extend({ set: z.enum(['conduct', 'integrity']) });

export type OwnTheme = z.infer<typeof ownTheme>;
