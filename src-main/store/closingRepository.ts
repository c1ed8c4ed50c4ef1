import type { Database } from 'better-sqlite3-multiple-ciphers';
import type { Outcome } from '../../src-shared/domain/outcome.ts';
import type { createCaseRepository } from './caseRepository.ts';
import type { ReminderRepository } from './reminderRepository.ts';

/** Closing a case, with what it plans. */
export function createClosingRepository(
  db: Database,
  cases: ReturnType<typeof createCaseRepository>,
  reminders: ReminderRepository,
) {
  return {
    /**
     * Closes the case and plans nazorg on the given days, both or neither.
     * @throws Refusal `not_found`, `closed_before_opened`, `case_destroyed`.
     */
    close: db.transaction(
      (id: string, closing: { closedOn: string; outcomes: Outcome[]; aftercareOn: string[] }): void => {
        const { closedOn, outcomes, aftercareOn } = closing;
        cases.update(id, { ...cases.get(id).fields, closedOn, outcomes });
        for (const dueOn of new Set(aftercareOn)) {
          reminders.add({ kind: 'aftercare', text: '', dueOn, repeats: 'never' }, id);
        }
      },
    ),
  };
}
