import type { Database } from 'better-sqlite3-multiple-ciphers';
import { z } from 'zod';
import { type ChecklistPoint, checklistPoints } from '../../src-shared/domain/checklistPoint.ts';
import { jsonColumn } from './column.ts';

const pointsOf = jsonColumn(z.array(checklistPoints.schema));

interface NamedCase {
  caseId: string;
  code: string;
  alias: string;
}

const named = 'cases.id AS caseId, cases.code, cases.alias';

/** What Vandaag tells of the cases themselves. */
export function createTodayRepository(db: Database) {
  const hasCases = db.prepare<[], number>('SELECT EXISTS (SELECT 1 FROM cases)').pluck();
  const since = 'max(coalesce(last_entry_on, opened_on), opened_on)';
  const quiet = db.prepare<{ until: string; most: number }, NamedCase & { since: string }>(`
    SELECT ${named}, ${since} AS since
    FROM cases
    WHERE closed_on IS NULL AND ${since} <= :until
    ORDER BY since, code
    LIMIT :most
  `);
  const missing = db.prepare<{ points: string; most: number }, NamedCase & { points: string }>(`
    WITH wanted AS (SELECT value AS point FROM json_each(:points))
    SELECT ${named}, (
      SELECT json_group_array(point) FROM wanted
      WHERE point NOT IN (SELECT point FROM case_checklist WHERE case_id = cases.id)
    ) AS points
    FROM cases
    WHERE closed_on IS NULL AND EXISTS (
      SELECT 1 FROM wanted WHERE point NOT IN (SELECT point FROM case_checklist WHERE case_id = cases.id)
    )
    ORDER BY opened_on DESC, code DESC
    LIMIT :most
  `);
  const drafts = db.prepare<[], { caseId: string; code: string }>(`
    SELECT DISTINCT cases.id AS caseId, cases.code FROM drafts JOIN cases ON cases.id = drafts.case_id ORDER BY cases.code
  `);
  const generalCount = db
    .prepare<[], number>('SELECT count(*) FROM reminders WHERE case_id IS NULL AND done_on IS NULL')
    .pluck();
  const points = JSON.stringify(checklistPoints.codes);

  return {
    hasCases: (): boolean => hasCases.get() === 1,
    /** Open cases whose last entry, or opening, is of that day or earlier; quietest first, at most so many. */
    quiet: (until: string, most: number) => quiet.all({ until, most }),
    /** Open cases of which something was not discussed at intake, newest first, at most so many. */
    missingIntake: (most: number): (NamedCase & { points: ChecklistPoint[] })[] =>
      missing.all({ points, most }).map((row) => ({ ...row, points: pointsOf(row.points) })),
    drafts: () => drafts.all(),
    /** Open reminders that belong to no case. */
    generalCount: (): number => generalCount.get() ?? 0,
  };
}
