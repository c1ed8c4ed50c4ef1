import { z } from 'zod';
import { channels } from './channel.ts';
import { codeList } from './codeList.ts';
import { day } from './day.ts';
import { reminderDay } from './reminder.ts';
import { timeOfDay } from './timeOfDay.ts';

/** Working days within which an inquiry is answered, unless another day is chosen. */
export const WORKING_DAYS_TO_ANSWER = 2;

/** Days after its answer at which an inquiry that is still there is asked about. */
export const DAYS_KEPT_AFTER_ANSWER = 30;

/** Whose number or address it is: what comes in at work may be read there. */
export const contactSides = codeList({ private: 'privé', work: 'van het werk', unknown: 'nog onbekend' });

/** Whether a message may be left, which somebody else could hear. */
export const voicemails = codeList({ allowed: 'ja', refused: 'nee', unknown: 'nog onbekend' });

const fields = z.object({
  receivedOn: day,
  receivedAt: timeOfDay.nullable(),
  channel: channels.schema,
  organisationId: z.uuid().nullable(),
  /** A name, or what the caller wants to be called. */
  name: z.string().trim().max(120),
  contact: z.string().trim().max(300),
  contactSide: contactSides.schema,
  voicemail: voicemails.schema,
  /** When the caller can talk without being overheard. */
  reachableWhen: z.string().trim().max(120),
  asked: z.string().trim().max(2000),
  answerBy: reminderDay,
  answeredOn: day.nullable(),
});

/** A request (aanvraag) that is no case yet: somebody rang or wrote and wants an answer. */
export const inquiryFields = fields
  .refine(({ receivedOn, answerBy }) => answerBy >= receivedOn, { path: ['answerBy'] })
  .refine(({ receivedOn, answeredOn }) => answeredOn === null || answeredOn >= receivedOn, {
    path: ['answeredOn'],
  });

export const inquiry = fields.extend({ id: z.uuid() });

export type InquiryFields = z.infer<typeof fields>;
export type Inquiry = z.infer<typeof inquiry>;
