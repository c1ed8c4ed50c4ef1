import { z } from 'zod';

export const personRole = z.enum(['reporter', 'accused']);

/** Who a person in a case is, as far as the counsellor wants to know it; every field may stay empty. */
export const identity = z.object({
  name: z.string().trim().max(120),
  function: z.string().trim().max(120),
  contact: z.string().trim().max(300),
  note: z.string().trim().max(2000),
});

export type PersonRole = z.infer<typeof personRole>;
export type Identity = z.infer<typeof identity>;
