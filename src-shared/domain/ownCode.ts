import { z } from 'zod';
import type { CodeList } from './codeList.ts';
import { day } from './day.ts';

/** Parts several values in a list that is taken in, so no label can hold it. */
const SEPARATOR = '|';

/** Which lists the counsellor can add codes of their own to, for one organisation. */
export const ownLists = ['themes', 'places'] as const;

export type OwnList = (typeof ownLists)[number];

/** A code that the counsellor added for one organisation. Renaming keeps its id, so that earlier cases keep it. */
export const ownCode = z.object({
  id: z.uuid(),
  organisationId: z.uuid(),
  label: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .refine((label) => !label.includes(SEPARATOR)),
  /** From this day on it cannot be chosen any more; null while it can. */
  retiredOn: day.nullable(),
});

export type OwnCode = z.infer<typeof ownCode>;

/** Dutch label of a code of a list or, by its id, of an own one as it is named now. */
export function labelOfCode(
  list: CodeList<string>,
  ref: string,
  own: readonly Pick<OwnCode, 'id' | 'label'>[],
): string {
  return list.labels[ref] ?? own.find(({ id }) => id === ref)?.label ?? ref;
}
