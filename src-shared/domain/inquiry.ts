import { z } from 'zod';
import { channels } from './channel.ts';
import { day } from './day.ts';
import { identity, safeContact } from './identity.ts';
import { reminderDay } from './reminder.ts';
import { timeOfDay } from './timeOfDay.ts';

/** Working days within which an inquiry is answered, unless another day is chosen. */
export const WORKING_DAYS_TO_ANSWER = 2;

/** Days after its answer at which an inquiry that is still there is asked about. */
export const DAYS_KEPT_AFTER_ANSWER = 30;

const fields = z.object({
  receivedOn: day,
  receivedAt: timeOfDay.nullable(),
  channel: channels.schema,
  organisationId: z.uuid().nullable(),
  /** A name, or what the caller wants to be called. */
  name: identity.shape.name,
  contact: identity.shape.contact,
  ...safeContact.shape,
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
