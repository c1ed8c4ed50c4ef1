import type { Database } from 'better-sqlite3-multiple-ciphers';
import { type ChecklistPoint, checklistPoints } from '../../src-shared/domain/checklistPoint.ts';
import { codeColumn } from './column.ts';
import { createDestroyedGuard } from './undestroyed.ts';

interface Discussed {
  point: ChecklistPoint;
  doneOn: string;
}

const pointIn = codeColumn(checklistPoints);

/** @throws Refusal `archive_damaged`. */
function checked(row: Discussed): Discussed {
  return { ...row, point: pointIn(row.point) };
}

/** What was discussed at the intake of a case, each point with its day. */
export function createChecklistRepository(db: Database) {
  const { refuseDestroyed } = createDestroyedGuard(db);
  const ofCase = db.prepare<[string], Discussed>(
    'SELECT point, done_on AS doneOn FROM case_checklist WHERE case_id = ?',
  );
  const record = db.prepare<[string, ChecklistPoint, string]>(`
    INSERT INTO case_checklist VALUES (?, ?, ?) ON CONFLICT (case_id, point) DO UPDATE SET done_on = excluded.done_on
  `);
  const clear = db.prepare<[string, ChecklistPoint]>(
    'DELETE FROM case_checklist WHERE case_id = ? AND point = ?',
  );

  return {
    ofCase: (caseId: string): Discussed[] => ofCase.all(caseId).map(checked),

    /** Records or corrects the day. @throws Refusal `not_found`, `case_destroyed`. */
    record: db.transaction((caseId: string, point: ChecklistPoint, doneOn: string): void => {
      refuseDestroyed(caseId);
      record.run(caseId, point, doneOn);
    }),

    /** Takes back that it was discussed. */
    clear: (caseId: string, point: ChecklistPoint): void => void clear.run(caseId, point),
  };
}
