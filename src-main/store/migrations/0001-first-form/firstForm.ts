import type { Migration } from '../migration.ts';
import { besideCasesSql } from './besideCasesSql.ts';
import { casesSql } from './casesSql.ts';
import { journalSql } from './journalSql.ts';
import { reportsSql } from './reportsSql.ts';
import { searchSql } from './searchSql.ts';

/**
 * The first form of the archive. What can point to a person (`case_identities`, the text of entries and referrals,
 * documents, considerations, briefs) stands apart from the coded core, so that the first can be destroyed and the
 * second stays.
 */
export const firstForm: Migration = {
  version: 1,
  up: (db) => {
    for (const sql of [casesSql, journalSql, searchSql, besideCasesSql, reportsSql]) db.exec(sql);
  },
};
