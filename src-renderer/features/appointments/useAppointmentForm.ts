import { zodResolver } from '@hookform/resolvers/zod';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { z } from 'zod';
import { type AppointmentContent, appointmentContent } from '../../../src-shared/domain/appointment.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { today } from '../../format/dates.ts';
import { toTime, typedTime } from './TimeFields.tsx';

const schema = typedTime
  .extend({
    /** One value for what the appointment is about, since a list that drops down has one. */
    subject: z.string(),
    place: appointmentContent.shape.place,
    text: appointmentContent.shape.text,
  })
  .refine(({ subject, text }) => subject !== '' || text !== '', {
    path: ['text'],
    error: nl.common.validation.required,
  });

export type AppointmentValues = z.infer<typeof schema>;

/** What an appointment is about; both null for one of the counsellor's own. */
export type Subject = Pick<AppointmentContent, 'caseId' | 'inquiryId'>;

const HOUR = 60;

/** As `case:` or `inquiry:` with an id, empty for nothing. */
export function toSubject({ caseId, inquiryId }: Subject): string {
  if (caseId !== null) return `case:${caseId}`;
  return inquiryId === null ? '' : `inquiry:${inquiryId}`;
}

/** The form of an appointment; without one, that of a new one on a day, today when left out. */
export function useAppointmentForm(
  subject: Subject,
  appointment: AppointmentContent | undefined,
  day: string | undefined,
): UseFormReturn<AppointmentValues> {
  return useForm<AppointmentValues>({
    resolver: zodResolver(schema),
    defaultValues: appointment
      ? { ...appointment, subject: toSubject(appointment), time: appointment.at }
      : { subject: toSubject(subject), on: day ?? today(), time: '', minutes: HOUR, place: '', text: '' },
  });
}

/** What main gets. */
export function toContent({ subject, place, text, ...time }: AppointmentValues): AppointmentContent {
  const [kind, id = null] = subject.split(':');
  return {
    ...toTime(time),
    caseId: kind === 'case' ? id : null,
    inquiryId: kind === 'inquiry' ? id : null,
    place,
    text,
  };
}
