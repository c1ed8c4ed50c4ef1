import type { PublishedReport, PublishedTable } from '../../../src-shared/domain/publishedReport.ts';
import { type ReportTextId, reportTextIds } from '../../../src-shared/domain/reportContent.ts';
import { reportTables } from '../../../src-shared/i18n/nl/reportTables.ts';
import { chapterOf, chapterOfTable } from '../../../src-shared/report/reportChapters.ts';

/** The parts of the report in their order; the last one says how traceability was prevented. */
export const chapterIds = [...reportTextIds, 'protection'] as const;

export type ChapterId = (typeof chapterIds)[number];

/** The tables of each part: one-way tables first, then the two-way ones, in the order in which they were published. */
export function tablesOf(chapter: ReportTextId, report: Pick<PublishedReport, 'tables'>): PublishedTable[] {
  return report.tables
    .filter(
      (table) => table.dimensions.length > 0 && !isBeside(table, report) && chapterOfTable(table) === chapter,
    )
    .toSorted((a, b) => a.dimensions.length - b.dimensions.length);
}

/**
 * The titles of the tables of this part of a report of the first form of which nothing is shown. A later one names them
 * all in one place (`ReportOptions.protection`).
 */
export function withheldIn(
  chapter: ReportTextId,
  { tables, withheld }: Pick<PublishedReport, 'tables' | 'withheld'>,
): string[] {
  if (withheld) return [];
  return firstForm
    .filter((id) => !tables.some((table) => table.id === id))
    .filter((id) => chapterOf(id) === chapter)
    .map((id) => reportTables[id].title);
}

/** The tables that every report of the first form had, or left out for their counts. */
const firstForm = ['themes', 'reporter_type', 'accused_relation', 'channel', 'outcome'] as const;

/** The table of one cell beside a table of mentions in a report of the first form: a line, and no table of its own. */
export function besideOf(
  table: PublishedTable,
  { tables }: Pick<PublishedReport, 'tables'>,
): PublishedTable | undefined {
  return tables.find((one) => one.id === `${table.id}_several`);
}

function isBeside(table: PublishedTable, { tables }: Pick<PublishedReport, 'tables'>): boolean {
  return tables.some((one) => table.id === `${one.id}_several`);
}
