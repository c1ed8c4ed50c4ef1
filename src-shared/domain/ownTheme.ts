import { z } from 'zod';
import { day } from './day.ts';

/** Parts several themes in a list that is taken in, so no theme can hold it. */
const SEPARATOR = '|';

/** A theme that the counsellor added for one organisation. Renaming keeps its id, so that earlier cases keep it. */
export const ownTheme = z.object({
  id: z.uuid(),
  organisationId: z.uuid(),
  label: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .refine((label) => !label.includes(SEPARATOR)),
  set: z.enum(['conduct', 'integrity']),
  /** From this day on it cannot be chosen any more; null while it can. */
  retiredOn: day.nullable(),
});

export type OwnTheme = z.infer<typeof ownTheme>;
