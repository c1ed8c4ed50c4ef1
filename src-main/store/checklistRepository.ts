import type { Database } from 'better-sqlite3-multiple-ciphers';
import { type ChecklistPoint, checklistPoints } from '../../src-shared/domain/checklistPoint.ts';
import { createDestroyedGuard } from './undestroyed.ts';

/** An open case with what was not yet discussed at its intake. */
export interface MissingIntake {
  caseId: string;
  code: string;
  points: ChecklistPoint[];
}

/** What was discussed at the intake of a case, each point with its day. */
export function createChecklistRepository(db: Database) {
  const { refuseDestroyed } = createDestroyedGuard(db);
  const ofCase = db.prepare<[string], { point: ChecklistPoint; doneOn: string }>(
    'SELECT point, done_on AS doneOn FROM case_checklist WHERE case_id = ?',
  );
  const record = db.prepare<[string, ChecklistPoint, string]>(`
    INSERT INTO case_checklist VALUES (?, ?, ?) ON CONFLICT (case_id, point) DO UPDATE SET done_on = excluded.done_on
  `);
  const clear = db.prepare<[string, ChecklistPoint]>(
    'DELETE FROM case_checklist WHERE case_id = ? AND point = ?',
  );
  const incomplete = db.prepare<[number], { caseId: string; code: string; done: string }>(`
    SELECT id AS caseId, code,
      (SELECT json_group_array(point) FROM case_checklist WHERE case_id = cases.id) AS done
    FROM cases
    WHERE closed_on IS NULL AND (SELECT count(*) FROM case_checklist WHERE case_id = cases.id) < ?
    ORDER BY opened_on, code
  `);

  return {
    ofCase: (caseId: string): { point: ChecklistPoint; doneOn: string }[] => ofCase.all(caseId),

    /** Records or corrects the day. @throws Refusal `not_found`, `case_destroyed`. */
    record: db.transaction((caseId: string, point: ChecklistPoint, doneOn: string): void => {
      refuseDestroyed(caseId);
      record.run(caseId, point, doneOn);
    }),

    /** Takes back that it was discussed. */
    clear: (caseId: string, point: ChecklistPoint): void => void clear.run(caseId, point),

    /** Open cases with at least one point missing, oldest first. */
    missing: (): MissingIntake[] =>
      incomplete.all(checklistPoints.codes.length).map(({ caseId, code, done }) => {
        const points = JSON.parse(done) as string[];
        return { caseId, code, points: checklistPoints.codes.filter((point) => !points.includes(point)) };
      }),
  };
}
