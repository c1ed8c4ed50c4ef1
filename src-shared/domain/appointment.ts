import { z } from 'zod';
import { codeList } from './codeList.ts';
import { MOST_MINUTES } from './entryContent.ts';
import { reminderDay } from './reminder.ts';
import { timeOfDay } from './timeOfDay.ts';

/** One that was moved is planned again, and keeps from when it was moved. */
export const appointmentStates = codeList({
  planned: 'gepland',
  kept: 'ging door',
  no_show: 'niet verschenen',
  cancelled: 'afgezegd',
});

/** On whose side an appointment was moved. */
export const movers = codeList({
  reporter: 'door de melder',
  counsellor: 'door mij',
  other: 'door iemand anders',
});

/** When and for how long. */
export const appointmentTime = z.object({
  on: reminderDay,
  at: timeOfDay,
  minutes: z.number().int().min(1).max(MOST_MINUTES),
});

/** An appointment of the counsellor's, as it is filled in. It is about a case, about an inquiry, or only what its text says. */
export const appointmentContent = appointmentTime
  .extend({
    caseId: z.uuid().nullable(),
    inquiryId: z.uuid().nullable(),
    /** A room, or how: online, by telephone. */
    place: z.string().trim().max(120),
    text: z.string().trim().max(300),
  })
  .refine(({ caseId, inquiryId }) => caseId === null || inquiryId === null, { path: ['inquiryId'] })
  .refine(({ caseId, inquiryId, text }) => caseId !== null || inquiryId !== null || text !== '', {
    path: ['text'],
  });

export type AppointmentState = (typeof appointmentStates.codes)[number];
export type Mover = (typeof movers.codes)[number];
export type AppointmentTime = z.infer<typeof appointmentTime>;
export type AppointmentContent = z.infer<typeof appointmentContent>;
