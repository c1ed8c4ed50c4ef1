import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import {
  type AppointmentContent,
  type AppointmentState,
  type AppointmentTime,
  appointmentStates,
  type Mover,
  movers,
} from '../../src-shared/domain/appointment.ts';
import { overlaps } from '../../src-shared/domain/timeOfDay.ts';
import type { Appointment, WholeAppointment } from '../../src-shared/ipc/appointmentsChannels.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { codeColumn } from './column.ts';
import { createDestroyedGuard } from './undestroyed.ts';

const columns = `
  appointments.id, case_id AS caseId, code, inquiry_id AS inquiryId, on_day AS "on", at, appointments.minutes, appointments.place,
  state, moved_from_on AS movedFromOn, moved_from_at AS movedFromAt, moved_by AS movedBy
`;
const from = 'FROM appointments LEFT JOIN cases ON cases.id = case_id';
const stateIn = codeColumn(appointmentStates);
const moverIn = codeColumn(movers);

/** @throws Refusal `archive_damaged`. */
function checked<R extends Appointment>(row: R): R {
  return { ...row, state: stateIn(row.state), movedBy: row.movedBy === null ? null : moverIn(row.movedBy) };
}

/** Appointments of the counsellor's, about a case, about an inquiry, or of their own. */
export function createAppointmentRepository(db: Database) {
  const { refuseDestroyed } = createDestroyedGuard(db);
  const one = db.prepare<[string], WholeAppointment>(
    `SELECT ${columns}, text ${from} WHERE appointments.id = ?`,
  );
  const ofCase = db.prepare<{ caseId: string; today: string }, WholeAppointment>(`
    SELECT ${columns}, text ${from}
    WHERE case_id = :caseId
    ORDER BY on_day < :today, CASE WHEN on_day >= :today THEN on_day || at END, on_day DESC, at DESC, appointments.rowid
  `);
  const ofInquiry = db.prepare<[string], WholeAppointment>(
    `SELECT ${columns}, text ${from} WHERE inquiry_id = ? ORDER BY on_day, at, appointments.rowid`,
  );
  const between = db.prepare<[string, string], Appointment>(
    `SELECT ${columns} ${from} WHERE on_day BETWEEN ? AND ? ORDER BY on_day, at, appointments.rowid`,
  );
  const texts = db.prepare<[string, string], { id: string; text: string; who: string }>(`
    SELECT appointments.id, text, coalesce(alias, name, '') AS who
    FROM appointments LEFT JOIN cases ON cases.id = case_id LEFT JOIN inquiries ON inquiries.id = inquiry_id
    WHERE on_day BETWEEN ? AND ?
  `);
  const openCases = db.prepare<[], { id: string; code: string }>(
    'SELECT id, code FROM cases WHERE closed_on IS NULL ORDER BY code DESC',
  );
  const inquiryExists = db.prepare<[string]>('SELECT 1 FROM inquiries WHERE id = ?');
  const insert = db.prepare(`
    INSERT INTO appointments
      (id, case_id, inquiry_id, on_day, at, minutes, place, text, state, moved_from_on, moved_from_at, moved_by)
    VALUES
      (:id, :caseId, :inquiryId, :on, :at, :minutes, :place, :text, :state, :movedFromOn, :movedFromAt, :movedBy)
  `);
  const change = db.prepare(`
    UPDATE appointments SET
      case_id = :caseId, inquiry_id = :inquiryId, on_day = :on, at = :at, minutes = :minutes, place = :place, text = :text
    WHERE id = :id
  `);
  const move = db.prepare(`
    UPDATE appointments SET
      moved_from_on = on_day, moved_from_at = at, moved_by = :movedBy,
      on_day = :on, at = :at, minutes = :minutes, state = 'planned'
    WHERE id = :id
  `);
  const settle = db.prepare<[string, string]>('UPDATE appointments SET state = ? WHERE id = ?');
  const remove = db.prepare<[string]>('DELETE FROM appointments WHERE id = ?');
  const dropForms = db.prepare<[string]>('DELETE FROM form_drafts WHERE instr(form, ?) > 0');
  const toCase = db.prepare<[string, string]>(
    'UPDATE appointments SET case_id = ?, inquiry_id = NULL WHERE inquiry_id = ?',
  );

  function get(id: string): WholeAppointment {
    const found = one.get(id);
    if (!found) throw new Refusal('not_found');
    return checked(found);
  }

  /** @throws Refusal `not_found`, `case_destroyed` for what can take no appointment. */
  function mustFit({ caseId, inquiryId }: Pick<AppointmentContent, 'caseId' | 'inquiryId'>): void {
    if (caseId !== null) refuseDestroyed(caseId);
    if (inquiryId !== null && !inquiryExists.get(inquiryId)) throw new Refusal('not_found');
  }

  return {
    /** @throws Refusal `not_found`. */
    get,
    /** From today on by day and time, then those that are past, last first. */
    ofCase: (caseId: string, today: string): WholeAppointment[] => ofCase.all({ caseId, today }).map(checked),
    /** By day and time. */
    ofInquiry: (inquiryId: string): WholeAppointment[] => ofInquiry.all(inquiryId).map(checked),
    /** Of these days, the first and the last included, by day and time. */
    between: (first: string, last: string): Appointment[] => between.all(first, last).map(checked),
    /** Texts of those days, with the alias of the case or the name of who asked. */
    textsBetween: (first: string, last: string) => texts.all(first, last),
    /** Cases that are open, newest number first. */
    openCases: () => openCases.all(),

    /** Others that are planned or were kept at a time. */
    overlapping: (time: AppointmentTime, exceptId: string | null): Appointment[] =>
      between
        .all(time.on, time.on)
        .map(checked)
        .filter(({ id, state }) => id !== exceptId && (state === 'planned' || state === 'kept'))
        .filter((other) => overlaps(time, other)),

    /** Planned; answers its id. @throws Refusal `not_found`, `case_destroyed`. */
    add: db.transaction((content: AppointmentContent): string => {
      mustFit(content);
      const id = randomUUID();
      const unmoved = { state: 'planned', movedFromOn: null, movedFromAt: null, movedBy: null };
      insert.run({ ...content, ...unmoved, id });
      return id;
    }),

    /** @throws Refusal `not_found`, `case_destroyed`. */
    change: db.transaction((id: string, content: AppointmentContent): void => {
      mustFit(content);
      if (change.run({ ...content, id }).changes === 0) throw new Refusal('not_found');
    }),

    /** Planned at another time; keeps from when it was moved. @throws Refusal `not_found`. */
    move(id: string, moved: AppointmentTime & { movedBy: Mover }): void {
      if (move.run({ ...moved, id }).changes === 0) throw new Refusal('not_found');
    },

    /** @throws Refusal `not_found`. */
    settle(id: string, state: AppointmentState): void {
      if (settle.run(state, id).changes === 0) throw new Refusal('not_found');
    },

    /** Appointments with who asked become appointments with the reporter of the case. */
    toCase: (inquiryId: string, caseId: string): void => void toCase.run(caseId, inquiryId),

    /** Answers what was removed, for `putBack`. @throws Refusal `not_found`. */
    remove: db.transaction((id: string): WholeAppointment => {
      const removed = get(id);
      remove.run(id);
      dropForms.run(id);
      return removed;
    }),

    /** @throws Refusal `not_found` or `case_destroyed` when what it is about no longer takes it. */
    putBack: db.transaction((removed: WholeAppointment): void => {
      mustFit(removed);
      insert.run(removed);
    }),
  };
}

export type AppointmentRepository = ReturnType<typeof createAppointmentRepository>;
