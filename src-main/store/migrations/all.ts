import { addCases } from './0001-cases.ts';
import { addJournal } from './0002-journal.ts';
import { addSearch } from './0003-search.ts';
import { addReports } from './0004-reports.ts';
import type { Migration } from './migration.ts';

/** Every migration, in order of version. */
export const migrations: readonly Migration[] = [addCases, addJournal, addSearch, addReports];
