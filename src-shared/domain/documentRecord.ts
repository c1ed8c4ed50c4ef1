import { z } from 'zod';

/** The largest document that the archive takes; more than one would make every backup slow. */
export const MOST_DOCUMENT_BYTES = 25_000_000;

/** The name under which a document is known, and under which a copy of it is proposed to leave. */
export const documentName = z.string().trim().min(1).max(200);

/** A file that the counsellor keeps with a case. */
export const documentRecord = z.object({
  id: z.uuid(),
  name: documentName,
  bytes: z.number().int().positive(),
  addedOn: z.iso.date(),
  /** Taken out, and gone for good at the next lock. */
  isRemoved: z.boolean(),
  /** Its name holds the name or the alias of somebody in its case, and so would the name of a copy. */
  namesSomeone: z.boolean(),
});

export type DocumentRecord = z.infer<typeof documentRecord>;

/** The new name, with the ending of the former one where it would be lost: without it no program opens a copy. */
export function keepEnding(former: string, next: string): string {
  const ending = /\.[\p{L}\p{N}]{1,8}$/u.exec(former)?.[0] ?? '';
  return next.toLowerCase().endsWith(ending.toLowerCase()) ? next : `${next}${ending}`;
}
