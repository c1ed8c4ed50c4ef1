import type { PublishedReport, PublishedTable } from '../../../src-shared/domain/publishedReport.ts';
import { type ReportTextId, reportTextIds } from '../../../src-shared/domain/reportContent.ts';
import { chapterOfTable } from '../../../src-shared/report/reportChapters.ts';

/** The parts of the report in their order; the last one says how traceability was prevented. */
export const chapterIds = [...reportTextIds, 'protection'] as const;

export type ChapterId = (typeof chapterIds)[number];

/** The tables of each part: one-way tables first, then the two-way ones, in the order in which they were published. */
export function tablesOf(chapter: ReportTextId, report: Pick<PublishedReport, 'tables'>): PublishedTable[] {
  return report.tables
    .filter((table) => table.dimensions.length > 0 && chapterOfTable(table) === chapter)
    .toSorted((a, b) => a.dimensions.length - b.dimensions.length);
}
