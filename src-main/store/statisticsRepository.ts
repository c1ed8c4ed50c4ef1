import type { Database } from 'better-sqlite3-multiple-ciphers';
import { z } from 'zod';
import type { CaseForReport } from '../../src-shared/domain/caseForReport.ts';
import { statisticalRecord } from '../../src-shared/domain/caseRecord.ts';
import { caseColumns, type StoredCase, toFields } from './caseRow.ts';
import { jsonColumn, stored } from './column.ts';
import { isConversationInJournal } from './conversation.ts';

type CountedCase = StoredCase & {
  journalContacts: number;
  journalMinutes: number;
  reporterIds: string;
  accusedIds: string;
};

const ids = jsonColumn(z.array(z.string()));

export function createStatisticsRepository(db: Database) {
  // What the journal holds comes beside what an import brought, or what a destroyed journal left behind.
  const opened = db.prepare<{ organisationId: string; from: string; to: string }, CountedCase>(`
    SELECT ${caseColumns},
      (SELECT json_group_array(person_id) FROM case_persons WHERE case_id = cases.id AND role = 'reporter') AS reporterIds,
      (SELECT json_group_array(person_id) FROM case_persons WHERE case_id = cases.id AND role = 'accused') AS accusedIds,
      (SELECT count(*) FROM entries WHERE case_id = cases.id AND ${isConversationInJournal}) AS journalContacts,
      (SELECT coalesce(sum(minutes), 0) FROM entries WHERE case_id = cases.id AND removed_at IS NULL) AS journalMinutes
    FROM cases
    WHERE organisation_id = :organisationId AND opened_on BETWEEN :from AND :to
    ORDER BY opened_on, code
  `);

  return {
    /** The cases that were opened in the period, both days included. */
    casesOf(of: { organisationId: string; from: string; to: string }): CaseForReport[] {
      return opened.all(of).map((row) => ({
        ...stored(statisticalRecord, toFields(row)),
        id: row.id,
        contacts: row.contacts + row.journalContacts,
        minutes: row.minutes + row.journalMinutes,
        reporterIds: ids(row.reporterIds),
        accusedIds: ids(row.accusedIds),
      }));
    },
  };
}
