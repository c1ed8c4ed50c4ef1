import { z } from 'zod';
import { caseInput } from '../domain/caseRecord.ts';
import { inquiry, inquiryFields } from '../domain/inquiry.ts';
import { appointment, changedByAppointment } from './appointmentsChannels.ts';
import type { Spec } from './spec.ts';

/** An inquiry without anything that tells who asked, or what. */
export const listedInquiry = inquiry
  .pick({ id: true, receivedOn: true, receivedAt: true, channel: true, answerBy: true, answeredOn: true })
  .extend({
    /** Name of the organisation, where it is known. */
    organisation: z.string().nullable(),
    appointments: z.array(appointment),
  });

const one = z.object({ id: z.uuid() });

export const changedByInquiry = [
  ...changedByAppointment,
  'appointments:subjects',
  'inquiries:get',
  'inquiries:details',
] as const;

const changes = { output: z.void(), whenLocked: 'refuse', stale: changedByInquiry } as const;

export const inquiriesChannels = {
  /** The open ones by the day on which they are to be answered, then those that were answered, last first. */
  'inquiries:list': { input: z.void(), output: z.array(listedInquiry), whenLocked: 'refuse' },
  /** Who asked, and what; asked only while the counsellor wants to see it. */
  'inquiries:details': { input: z.void(), output: z.array(inquiry), whenLocked: 'refuse' },
  'inquiries:get': { input: one, output: inquiry, whenLocked: 'refuse' },
  /** Adds one, or changes the one with this id; answers its id. */
  'inquiries:save': {
    input: inquiryFields.safeExtend({ id: z.uuid().nullable() }),
    output: z.uuid(),
    whenLocked: 'refuse',
    stale: changedByInquiry,
  },
  /** Answered today, or not answered after all. */
  'inquiries:answer': { input: one.extend({ isAnswered: z.boolean() }), ...changes },
  /**
   * Makes a case of it: name and contact go to its reporter, what was asked becomes its first entry, appointments go
   * along, and the inquiry is gone. Answers the id of the case.
   */
  'inquiries:becomeCase': {
    input: one.extend({ fields: caseInput }),
    output: z.uuid(),
    whenLocked: 'refuse',
    stale: [...changedByInquiry, 'cases:list', 'search:find'],
  },
  /** With its appointments; until the next lock `inquiries:restore` brings it back. */
  'inquiries:remove': { input: one, ...changes },
  'inquiries:restore': { input: one, ...changes },
} as const satisfies Record<string, Spec>;

export type ListedInquiry = z.infer<typeof listedInquiry>;
