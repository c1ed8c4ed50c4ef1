import type { Database } from 'better-sqlite3-multiple-ciphers';
import { type ChecklistPoint, checklistPoints } from '../../src-shared/domain/checklistPoint.ts';
import { consents } from '../../src-shared/domain/referral.ts';
import { referralTargets } from '../../src-shared/domain/referralTarget.ts';
import { codeColumn } from './column.ts';

export interface FiledReferral {
  kind: (typeof referralTargets.codes)[number];
  name: string;
  referredOn: string;
  reason: string;
  consent: (typeof consents.codes)[number];
  result: string;
}

const kindIn = codeColumn(referralTargets);
const consentIn = codeColumn(consents);
const pointIn = codeColumn(checklistPoints);

/** What stands beside the entries in the file of a case. */
export function createCaseFileRepository(db: Database) {
  const referrals = db.prepare<[string], FiledReferral>(`
    SELECT kind, name, referred_on AS referredOn, reason, consent, result
    FROM referrals
    WHERE case_id = ?
    ORDER BY referred_on, rowid
  `);
  const agreements = db.prepare<[string], { point: ChecklistPoint; doneOn: string }>(`
    SELECT point, done_on AS doneOn FROM case_checklist WHERE case_id = ?
  `);
  const place = ({ point }: { point: ChecklistPoint }): number => checklistPoints.codes.indexOf(point);

  return {
    referralsOf: (caseId: string): FiledReferral[] =>
      referrals
        .all(caseId)
        .map((row) => ({ ...row, kind: kindIn(row.kind), consent: consentIn(row.consent) })),
    /** The points of the intake that were discussed, by day; those of one day in the order of the list. */
    agreementsOf: (caseId: string) =>
      agreements
        .all(caseId)
        .map((row) => ({ ...row, point: pointIn(row.point) }))
        .toSorted((one, other) => one.doneOn.localeCompare(other.doneOn) || place(one) - place(other)),
  };
}
