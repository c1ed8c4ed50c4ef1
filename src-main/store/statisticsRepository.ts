import type { Database } from 'better-sqlite3-multiple-ciphers';
import type { CaseForReport } from '../../src-shared/domain/caseForReport.ts';
import { caseColumns, type StoredCase, toFields } from './caseRow.ts';

type CountedCase = StoredCase & { id: string; reporterIds: string; accusedIds: string };

export function createStatisticsRepository(db: Database) {
  // What the journal holds comes beside what an import brought, or what a destroyed journal left behind.
  const opened = db.prepare<{ organisationId: string; from: string; to: string }, CountedCase>(`
    SELECT ${caseColumns},
      (SELECT json_group_array(person_id) FROM case_persons WHERE case_id = cases.id AND role = 'reporter') AS reporterIds,
      (SELECT json_group_array(person_id) FROM case_persons WHERE case_id = cases.id AND role = 'accused') AS accusedIds,
      contacts + (SELECT count(*) FROM entries WHERE case_id = cases.id AND kind = 'contact' AND removed_at IS NULL) AS contacts,
      minutes + (SELECT coalesce(sum(minutes), 0) FROM entries WHERE case_id = cases.id AND removed_at IS NULL) AS minutes
    FROM cases
    WHERE organisation_id = :organisationId AND opened_on BETWEEN :from AND :to
    ORDER BY opened_on, code
  `);

  return {
    /** The cases that were opened in the period, both days included. */
    casesOf(of: { organisationId: string; from: string; to: string }): CaseForReport[] {
      return opened.all(of).map((row) => {
        const {
          organisationId: _organisation,
          alias: _alias,
          reporterLeftOn: _reporterLeftOn,
          ...record
        } = toFields(row);
        return {
          ...record,
          id: row.id,
          contacts: row.contacts,
          minutes: row.minutes,
          reporterIds: JSON.parse(row.reporterIds) as string[],
          accusedIds: JSON.parse(row.accusedIds) as string[],
        };
      });
    },
  };
}
