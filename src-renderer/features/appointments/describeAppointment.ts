import { movers } from '../../../src-shared/domain/appointment.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Appointment } from '../../../src-shared/ipc/appointmentsChannels.ts';

/** As Afspraak van 3 december, 10.00 uur: what it is called without telling whom it is with. */
export function nameOf({ on, at }: Pick<Appointment, 'on' | 'at'>): string {
  return nl.appointments.nameOf(on, at);
}

/** The number of its case, or the kind of thing it is about. */
export function subjectOf({ code, inquiryId }: Pick<Appointment, 'code' | 'inquiryId'>): string {
  const { subjects } = nl.appointments;
  return code ?? (inquiryId === null ? subjects.own : subjects.inquiry);
}

/** From when it was moved and by whom, null for one that never was. */
export function movedFrom({ movedFromOn, movedFromAt, movedBy }: Appointment): string | null {
  if (movedFromOn === null || movedFromAt === null || movedBy === null) return null;
  return nl.appointments.movedFrom(movedFromOn, movedFromAt, movers.labels[movedBy]);
}
