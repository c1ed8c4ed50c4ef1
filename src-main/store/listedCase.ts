import { z } from 'zod';
import { themeRef } from '../../src-shared/domain/theme.ts';
import type { CaseRow } from '../../src-shared/ipc/casesChannels.ts';
import { jsonColumn } from './column.ts';

/** A row of `cases` as the list shows it, as SQLite gives it. */
export type ListedCase = Omit<CaseRow, 'themes' | 'hasDraft'> & { themes: string; hasDraft: number };

/** The columns of `ListedCase`, for a SELECT from `cases`. Removed entries are few, and counted by an index of their own. */
export const listedColumns = `
  cases.id, code, alias, organisation_id AS organisationId, opened_on AS openedOn, closed_on AS closedOn,
  aftercare_from AS aftercareFrom,
  (SELECT json_group_array(code) FROM case_codes WHERE case_id = cases.id AND field = 'themes') AS themes,
  (SELECT count(*) FROM entries WHERE case_id = cases.id)
    - (SELECT count(*) FROM entries WHERE case_id = cases.id AND removed_at IS NOT NULL) AS entryCount,
  EXISTS (SELECT 1 FROM drafts WHERE case_id = cases.id) AS hasDraft,
  last_entry_on AS lastEntryOn
`;

const themesOf = jsonColumn(z.array(themeRef));

export function toCaseRow(row: ListedCase): CaseRow {
  return { ...row, themes: themesOf(row.themes), hasDraft: row.hasDraft === 1 };
}
