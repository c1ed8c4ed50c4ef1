import { dayOf } from '../../src-shared/domain/day.ts';
import type { Input } from '../../src-shared/ipc/contract.ts';

const today = dayOf(new Date());

/** A plausible appointment of today; a test changes what it is about. */
export function anAppointment(changes: Partial<Input<'appointments:add'>> = {}): Input<'appointments:add'> {
  return {
    caseId: null,
    inquiryId: null,
    on: today,
    at: '10:00',
    minutes: 60,
    place: 'kamer 2.14',
    text: 'Overleg met het bestuur',
    ...changes,
  };
}

/** A plausible inquiry that came in today. */
export function anInquiry(changes: Partial<Input<'inquiries:save'>> = {}): Input<'inquiries:save'> {
  return {
    id: null,
    receivedOn: today,
    receivedAt: '09:15',
    channel: 'telephone',
    organisationId: null,
    name: 'Noor Jansen',
    contact: '06 12345678',
    contactAt: 'private',
    callWhen: 'na 17.00 uur',
    voicemail: 'not_allowed',
    codeName: 'tandarts',
    asked: 'Wil weten of praten ergens toe verplicht.',
    answerBy: today,
    answeredOn: null,
    ...changes,
  };
}
