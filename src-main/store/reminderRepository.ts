import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import { type ReminderContent, reminderKinds, repeats } from '../../src-shared/domain/reminder.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { Reminder } from '../../src-shared/ipc/remindersChannels.ts';
import type { TodayReminder } from '../../src-shared/ipc/todayChannels.ts';
import { createCaseCodes } from './caseCodes.ts';
import { codeColumn } from './column.ts';
import { createDestroyedGuard } from './undestroyed.ts';

const columns = `
  reminders.id, case_id AS caseId, kind, text, due_on AS dueOn, snoozed_until AS snoozedUntil, repeats,
  done_on AS doneOn, done_note AS doneNote
`;
const kindIn = codeColumn(reminderKinds);
const repeatsIn = codeColumn(repeats);

/** @throws Refusal `archive_damaged`. */
function checked<R extends Reminder>(row: R): R {
  return { ...row, kind: kindIn(row.kind), repeats: repeatsIn(row.repeats) };
}

const dueDay = "max(due_on, coalesce(snoozed_until, ''))";

/** What to think of, for a case or in general. */
export function createReminderRepository(db: Database) {
  const { refuseDestroyed } = createDestroyedGuard(db);
  const one = db.prepare<[string], Reminder>(`SELECT ${columns} FROM reminders WHERE id = ?`);
  const ofCase = db.prepare<[string | null], Reminder>(`
    SELECT ${columns} FROM reminders WHERE case_id IS ?
    ORDER BY done_on IS NOT NULL, done_on DESC, ${dueDay}, rowid
  `);
  const dueBetween = db.prepare<{ after: string; until: string }, TodayReminder>(`
    SELECT ${columns}, cases.code, cases.alias
    FROM reminders LEFT JOIN cases ON cases.id = case_id
    WHERE done_on IS NULL AND due_on <= :until AND ${dueDay} > :after AND ${dueDay} <= :until
    ORDER BY ${dueDay}, cases.code, reminders.rowid
  `);
  const openDays = db.prepare<[], string>(`SELECT ${dueDay} FROM reminders WHERE done_on IS NULL`).pluck();
  const insert = db.prepare(`
    INSERT INTO reminders (id, case_id, kind, text, due_on, snoozed_until, repeats, done_on, done_note)
    VALUES (:id, :caseId, :kind, :text, :dueOn, :snoozedUntil, :repeats, :doneOn, :doneNote)
  `);
  const change = db.prepare(`
    UPDATE reminders SET
      kind = :kind, text = :text, repeats = :repeats, due_on = :dueOn,
      snoozed_until = CASE WHEN due_on = :dueOn THEN snoozed_until END
    WHERE id = :id AND done_on IS NULL
  `);
  const snooze = db.prepare<[string, string]>(
    'UPDATE reminders SET snoozed_until = ? WHERE id = ? AND done_on IS NULL',
  );
  const finish = db.prepare<[string, string, string]>(
    'UPDATE reminders SET done_on = ?, done_note = ? WHERE id = ? AND done_on IS NULL',
  );
  const outcomes = createCaseCodes(db, 'outcomes');
  const remove = db.prepare<[string]>('DELETE FROM reminders WHERE id = ?');

  function get(id: string): Reminder {
    const found = one.get(id);
    if (!found) throw new Refusal('not_found');
    return checked(found);
  }

  function mustFit(kind: string, caseId: string | null): void {
    if (caseId !== null) refuseDestroyed(caseId);
    else if (kind === 'aftercare') throw new Refusal('input_invalid', 'kind');
  }

  function add(content: ReminderContent, caseId: string | null): string {
    mustFit(content.kind, caseId);
    const id = randomUUID();
    insert.run({ ...content, id, caseId, snoozedUntil: null, doneOn: null, doneNote: '' });
    return id;
  }

  return {
    /** @throws Refusal `not_found`. */
    get,
    /** The open ones by day, then those that are done, last done first; null for those of no case. */
    ofCase: (caseId: string | null): Reminder[] => ofCase.all(caseId).map(checked),
    /** Open ones that are due after the one day and not after the other, with what Vandaag tells of their case. */
    dueBetween: (after: string, until: string): TodayReminder[] =>
      dueBetween.all({ after, until }).map(checked),
    /** For every open reminder the day on which it is due. */
    openDays: (): string[] => openDays.all(),

    /** @throws Refusal `not_found` or `case_destroyed`, and `input_invalid` for nazorg of no case. */
    add: db.transaction(add),

    /** @throws Refusal as `add`; `not_found` for one that is done. */
    change: db.transaction((id: string, content: ReminderContent): void => {
      mustFit(content.kind, get(id).caseId);
      if (change.run({ ...content, id }).changes === 0) throw new Refusal('not_found');
    }),

    /** @throws Refusal `not_found` for one that is done. */
    snooze(id: string, until: string): void {
      if (snooze.run(until, id).changes === 0) throw new Refusal('not_found');
    },

    /**
     * Done; with `nextOn` the same is planned again. Nazorg that took place is an outcome of its case.
     * @throws Refusal `not_found` for one that was done already.
     */
    finish: db.transaction(
      (id: string, done: { doneOn: string; note: string; nextOn: string | null }): void => {
        if (finish.run(done.doneOn, done.note, id).changes === 0) throw new Refusal('not_found');
        const { caseId, kind, text, repeats } = get(id);
        if (kind === 'aftercare' && caseId !== null) outcomes.add(caseId, 'aftercare');
        if (done.nextOn !== null) add({ kind, text, repeats, dueOn: done.nextOn }, caseId);
      },
    ),

    /** Answers what was removed, for `putBack`. @throws Refusal `not_found`. */
    remove: db.transaction((id: string): Reminder => {
      const removed = get(id);
      remove.run(id);
      return removed;
    }),

    /** @throws Refusal `not_found` or `case_destroyed` when its case no longer takes it. */
    putBack: db.transaction((removed: Reminder): void => {
      mustFit(removed.kind, removed.caseId);
      insert.run(removed);
    }),
  };
}

export type ReminderRepository = ReturnType<typeof createReminderRepository>;
