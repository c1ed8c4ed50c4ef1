import type { PublishedReport, PublishedTable } from '../../../src-shared/disclosure/publishedReport.ts';
import { chapterOf, chapterOfTable } from '../../../src-shared/disclosure/reportChapters.ts';
import { type ReportTextId, reportTextIds } from '../../../src-shared/domain/reportContent.ts';
import { oneWayTables } from '../reportTables.ts';

/** The parts of the report in their order; the last one says how traceability was prevented. */
export const chapterIds = [...reportTextIds, 'protection'] as const;

export type ChapterId = (typeof chapterIds)[number];

/** What a report without numbers may still say: its other parts would speak about the cases. */
export const chaptersWithoutNumbers: readonly ChapterId[] = [
  'introduction',
  'role',
  'awareness',
  'expertise',
  'advice',
  'recommendations',
  'outlook',
];

/** The tables of each part: one-way tables first, then the two-way ones, in the order in which they were published. */
export function tablesOf(chapter: ReportTextId, report: Pick<PublishedReport, 'tables'>): PublishedTable[] {
  return report.tables
    .filter(
      (table) => table.dimensions.length > 0 && !isBeside(table, report) && chapterOfTable(table) === chapter,
    )
    .toSorted((a, b) => a.dimensions.length - b.dimensions.length);
}

/** The tables of this part that were meant to stand there and are not published. */
export function withheldIn(chapter: ReportTextId, report: Pick<PublishedReport, 'tables'>): string[] {
  return oneWayTables
    .map(({ id }) => id)
    .filter((id) => chapterOf(id) === chapter)
    .filter((id) => !report.tables.some((table) => table.id === id));
}

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
