import { z } from 'zod';
import { appointmentContent, appointmentStates, appointmentTime, movers } from '../domain/appointment.ts';
import type { Spec } from './spec.ts';

/** An appointment without anything that tells whom it is with: its text, and the alias or name of who comes. */
export const appointment = appointmentTime.extend({
  id: z.uuid(),
  caseId: z.uuid().nullable(),
  /** Number of its case. */
  code: z.string().nullable(),
  inquiryId: z.uuid().nullable(),
  place: z.string(),
  state: appointmentStates.schema,
  /** From when it was moved the last time; all three or none. */
  movedFromOn: z.iso.date().nullable(),
  movedFromAt: z.string().nullable(),
  movedBy: movers.schema.nullable(),
});

const one = z.object({ id: z.uuid() });

/** What an appointment could be about, besides nothing. */
const subjects = z.object({
  /** Cases that are open, by number. */
  cases: z.array(z.object({ id: z.uuid(), code: z.string() })),
  inquiries: z.array(z.object({ id: z.uuid(), receivedOn: z.iso.date(), receivedAt: z.string().nullable() })),
});

export const changedByAppointment = [
  'appointments:ofCase',
  'appointments:get',
  'appointments:overlapping',
  'inquiries:list',
  'week:get',
  'week:texts',
  'week:printed',
  'today:get',
] as const;

const changes = { output: z.void(), whenLocked: 'refuse', stale: changedByAppointment } as const;

export const appointmentsChannels = {
  /** Those ahead by day and time, then those that are past, last first. */
  'appointments:ofCase': {
    input: z.object({ caseId: z.uuid() }),
    output: z.array(appointment.extend({ text: z.string() })),
    whenLocked: 'refuse',
  },
  'appointments:get': { input: one, output: appointment.extend({ text: z.string() }), whenLocked: 'refuse' },
  'appointments:subjects': { input: z.void(), output: subjects, whenLocked: 'refuse' },
  /** What is planned at the same time. */
  'appointments:overlapping': {
    input: appointmentTime.extend({ exceptId: z.uuid().nullable() }),
    output: z.array(appointment),
    whenLocked: 'refuse',
  },
  'appointments:add': {
    input: appointmentContent,
    output: z.uuid(),
    whenLocked: 'refuse',
    stale: changedByAppointment,
  },
  /** Corrects what was filled in; the appointment was not moved by it. */
  'appointments:change': { input: appointmentContent.safeExtend({ id: z.uuid() }), ...changes },
  /** Another time was agreed; it is planned again, whatever its state. */
  'appointments:move': {
    input: appointmentTime.extend({ id: z.uuid(), movedBy: movers.schema }),
    ...changes,
  },
  'appointments:settle': { input: one.extend({ state: appointmentStates.schema }), ...changes },
  /** Begins an entry on the case of an appointment that was kept, with its day, time and minutes. */
  'appointments:beginEntry': {
    input: one,
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['cases:get', 'cases:list', 'today:get'],
  },
  /** Until the next lock `appointments:restore` brings it back. */
  'appointments:remove': { input: one, ...changes },
  'appointments:restore': { input: one, ...changes },
} as const satisfies Record<string, Spec>;

export type Appointment = z.infer<typeof appointment>;
export type WholeAppointment = Appointment & { text: string };
