import type { Database } from 'better-sqlite3-multiple-ciphers';
import type { AftercareWish } from '../../src-shared/domain/aftercareWish.ts';
import type { CaseFields } from '../../src-shared/domain/caseRecord.ts';
import type { createCaseRepository } from './caseRepository.ts';
import type { ReminderRepository } from './reminderRepository.ts';

/** What the reporter wants after the case, and the days on which it is planned. */
interface Agreement {
  aftercareWish: AftercareWish | null;
  aftercareAgreed: string;
  aftercareOn: string[];
}

/** When it was closed, what was done and what came of it. */
type Course = Pick<CaseFields, 'outcomes' | 'results' | 'behaviourStopped'> & { closedOn: string };

/** Closing a case and agreeing on its nazorg, with what both plan. */
export function createClosingRepository(
  db: Database,
  cases: ReturnType<typeof createCaseRepository>,
  reminders: ReminderRepository,
) {
  /** Nazorg is planned only for a reporter who wants it. */
  function plan(id: string, { aftercareWish, aftercareOn }: Agreement): void {
    if (aftercareWish !== 'wanted') return;
    for (const dueOn of new Set(aftercareOn)) {
      reminders.add({ kind: 'aftercare', text: '', dueOn, repeats: 'never' }, id);
    }
  }

  return {
    /**
     * Closes the case and plans nazorg on the given days, both or neither.
     * @throws Refusal `not_found`, `closed_before_opened`, `case_destroyed`.
     */
    close: db.transaction((id: string, closing: Agreement & Course): void => {
      const { aftercareOn: _, ...fields } = closing;
      cases.update(id, { ...cases.get(id).fields, ...fields });
      plan(id, closing);
    }),

    /**
     * Records what was agreed and plans nazorg on the given days, both or neither.
     * @throws Refusal `not_found`, `aftercare_before_opened`, `case_destroyed`.
     */
    agreeAftercare: db.transaction(
      (id: string, agreement: Agreement & { aftercareFrom: string | null }): void => {
        const { aftercareWish, aftercareFrom, aftercareAgreed } = agreement;
        cases.update(id, { ...cases.get(id).fields, aftercareWish, aftercareFrom, aftercareAgreed });
        plan(id, agreement);
      },
    ),
  };
}
