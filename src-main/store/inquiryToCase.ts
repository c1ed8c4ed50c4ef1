import type { Database } from 'better-sqlite3-multiple-ciphers';
import type { CaseInput } from '../../src-shared/domain/caseRecord.ts';
import { noteOn } from '../../src-shared/domain/entryContent.ts';
import { emptyIdentity, type Identity } from '../../src-shared/domain/identity.ts';
import type { Inquiry } from '../../src-shared/domain/inquiry.ts';
import type { AppointmentRepository } from './appointmentRepository.ts';
import type { createCaseRepository } from './caseRepository.ts';
import type { createEntryRepository } from './entryRepository.ts';
import type { InquiryRepository } from './inquiryRepository.ts';
import type { createPersonRepository } from './personRepository.ts';

/** The repositories that have a part in it. */
interface Parts {
  cases: ReturnType<typeof createCaseRepository>;
  persons: ReturnType<typeof createPersonRepository>;
  entries: ReturnType<typeof createEntryRepository>;
  appointments: AppointmentRepository;
  inquiries: InquiryRepository;
}

/**
 * Makes a case of an inquiry, all or nothing: who asked becomes its reporter, what was asked its first entry; the
 * inquiry itself is gone.
 */
export function createInquiryToCase(db: Database, parts: Parts) {
  const { cases, persons, entries, appointments, inquiries } = parts;
  /** @throws Refusal `not_found`, or as a case that is created. */
  return db.transaction((id: string, fields: CaseInput, writtenAt: string): string => {
    const inquiry = inquiries.get(id);
    const caseId = cases.create(fields);
    appointments.toCase(id, caseId);
    nameReporter(persons, caseId, inquiry);
    if (inquiry.asked !== '') {
      const note = noteOn(inquiry.receivedOn, inquiry.asked);
      entries.commit({ ...note, caseId, entryId: null }, writtenAt);
    }
    inquiries.remove(id);
    return caseId;
  });
}

/** Who asked is the one reporter that a new case has. */
function nameReporter(persons: Parts['persons'], caseId: string, inquiry: Inquiry): void {
  const [reporter] = persons.ofCase(caseId);
  if (!reporter) return;
  const { name, contact, contactAt, callWhen, voicemail, codeName } = inquiry;
  const identity: Identity = { ...emptyIdentity, name, contact, contactAt, callWhen, voicemail, codeName };
  persons.change({ caseId, personId: reporter.personId, role: reporter.role }, identity);
}
