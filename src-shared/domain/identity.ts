import { z } from 'zod';
import { codeList } from './codeList.ts';

export const personRole = z.enum(['reporter', 'accused']);

/** Whose a number or address is: what goes to one of the work can be seen there. */
export const contactPlaces = codeList({ private: 'privé', work: 'van het werk' });

export const voicemailAnswers = codeList({ allowed: 'ja', not_allowed: 'nee' });

/** How somebody is reached without others noticing. */
export const safeContact = z.object({
  /** Null while it was not asked, as below. */
  contactAt: contactPlaces.schema.nullable(),
  callWhen: z.string().trim().max(120),
  /** A message may be left. */
  voicemail: voicemailAnswers.schema.nullable(),
  /** What the counsellor says instead of what they are. */
  codeName: z.string().trim().max(120),
});

/** Who a person in a case is, as far as the counsellor wants to know it; every field may stay empty. */
export const identity = z.object({
  name: z.string().trim().max(120),
  function: z.string().trim().max(120),
  contact: z.string().trim().max(300),
  ...safeContact.shape,
  note: z.string().trim().max(2000),
  /** The counsellor knows this person otherwise than from the case. */
  isKnown: z.boolean(),
  knownNote: z.string().trim().max(300),
});

export type PersonRole = z.infer<typeof personRole>;
export type SafeContact = z.infer<typeof safeContact>;
export type Identity = z.infer<typeof identity>;

/** Nothing is noted yet. */
export const emptyIdentity: Identity = {
  name: '',
  function: '',
  contact: '',
  contactAt: null,
  callWhen: '',
  voicemail: null,
  codeName: '',
  note: '',
  isKnown: false,
  knownNote: '',
};
