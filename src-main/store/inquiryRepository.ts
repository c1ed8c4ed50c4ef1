import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import { type Inquiry, type InquiryFields, inquiry } from '../../src-shared/domain/inquiry.ts';
import type { WholeAppointment } from '../../src-shared/ipc/appointmentsChannels.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { ListedInquiry } from '../../src-shared/ipc/inquiriesChannels.ts';
import type { AppointmentRepository } from './appointmentRepository.ts';
import { stored } from './column.ts';
import { isConstraint } from './constraint.ts';

const columns = `
  inquiries.id, received_on AS receivedOn, received_at AS receivedAt, channel, organisation_id AS organisationId,
  inquiries.name, contact, contact_at AS contactAt, call_when AS callWhen, voicemail,
  code_name AS codeName, asked,
  answer_by AS answerBy, answered_on AS answeredOn
`;

/** An inquiry that was taken out, as it can be put back. */
export interface RemovedInquiry {
  inquiry: Inquiry;
  appointments: WholeAppointment[];
}

/** Requests that are no case yet. What goes from here leaves nothing: it names somebody who may not want to be known. */
export function createInquiryRepository(db: Database, appointments: AppointmentRepository) {
  const one = db.prepare<[string], Inquiry>(`SELECT ${columns} FROM inquiries WHERE id = ?`);
  const all = db.prepare<[], Inquiry & { organisation: string | null }>(`
    SELECT ${columns}, organisations.name AS organisation
    FROM inquiries LEFT JOIN organisations ON organisations.id = organisation_id
    ORDER BY answered_on IS NOT NULL, answered_on DESC, answer_by, received_on, inquiries.rowid
  `);
  const upsert = db.prepare(`
    INSERT INTO inquiries (id, received_on, received_at, channel, organisation_id, name, contact, contact_at,
      call_when, voicemail, code_name, asked, answer_by, answered_on)
    VALUES (:id, :receivedOn, :receivedAt, :channel, :organisationId, :name, :contact, :contactAt,
      :callWhen, :voicemail, :codeName, :asked, :answerBy, :answeredOn)
    ON CONFLICT (id) DO UPDATE SET
      received_on = excluded.received_on, received_at = excluded.received_at, channel = excluded.channel,
      organisation_id = excluded.organisation_id, name = excluded.name, contact = excluded.contact,
      contact_at = excluded.contact_at, call_when = excluded.call_when, voicemail = excluded.voicemail,
      code_name = excluded.code_name, asked = excluded.asked, answer_by = excluded.answer_by,
      answered_on = excluded.answered_on
  `);
  const answer = db.prepare<[string | null, string]>('UPDATE inquiries SET answered_on = ? WHERE id = ?');
  const remove = db.prepare<[string]>('DELETE FROM inquiries WHERE id = ?');
  const dropForms = db.prepare<[string]>('DELETE FROM form_drafts WHERE instr(form || content, ?) > 0');

  function get(id: string): Inquiry {
    const found = one.get(id);
    if (!found) throw new Refusal('not_found');
    return stored(inquiry, found);
  }

  /** @throws Refusal `not_found` for an organisation that is gone. */
  function write(row: Inquiry): void {
    try {
      upsert.run(row);
    } catch (error) {
      throw isConstraint(error) ? new Refusal('not_found', 'organisationId') : error;
    }
  }

  /** The row, what was half typed about it, and its appointments go in one transaction. */
  const take = db.transaction((id: string): RemovedInquiry => {
    const removed = { inquiry: get(id), appointments: appointments.ofInquiry(id) };
    for (const { id: appointmentId } of removed.appointments) dropForms.run(appointmentId);
    dropForms.run(id);
    remove.run(id);
    return removed;
  });

  return {
    /** @throws Refusal `not_found`. */
    get,
    /** The open ones first, by the day on which they are to be answered; nothing of them tells who asked. */
    list: (): ListedInquiry[] =>
      all.all().map(({ organisation, ...row }) => {
        const { id, receivedOn, receivedAt, channel, answerBy, answeredOn } = stored(inquiry, row);
        const own = appointments.ofInquiry(id).map(({ text: _text, ...rest }) => rest);
        return { id, receivedOn, receivedAt, channel, answerBy, answeredOn, organisation, appointments: own };
      }),
    details: (): Inquiry[] => all.all().map(({ organisation: _name, ...row }) => stored(inquiry, row)),

    /** Adds or changes; answers the id. @throws Refusal `not_found`. */
    save: db.transaction((id: string | null, fields: InquiryFields): string => {
      if (id !== null) get(id);
      const row = { ...fields, id: id ?? randomUUID() };
      write(row);
      return row.id;
    }),

    /** @throws Refusal `not_found`. */
    answer(id: string, answeredOn: string | null): void {
      if (answer.run(answeredOn, id).changes === 0) throw new Refusal('not_found');
    },

    /** Answers what was removed, for `putBack`. @throws Refusal `not_found`. */
    remove: take,

    putBack: db.transaction(({ inquiry: row, appointments: own }: RemovedInquiry): void => {
      write(row);
      for (const appointment of own) appointments.putBack(appointment);
    }),
  };
}

export type InquiryRepository = ReturnType<typeof createInquiryRepository>;
