import type { PublishedTable } from '../../../src-shared/disclosure/publishedReport.ts';
import { chapterOfTable, fixedChapters } from '../../../src-shared/disclosure/reportChapters.ts';
import {
  type ReportContent,
  type ReportTextId,
  reportTextIds,
} from '../../../src-shared/domain/reportContent.ts';

/** The published tables that stand in a chapter, in the order of the report. */
export function tablesInChapter(tables: readonly PublishedTable[], chapter: ReportTextId): PublishedTable[] {
  return tables.filter((table) => chapterOfTable(table) === chapter);
}

/** Whether the counsellor has written nothing for a chapter. */
export function isUnwritten(
  { texts, recommendations, former }: ReportContent,
  chapter: ReportTextId,
): boolean {
  const hasList = chapter === 'recommendations' && recommendations.length + former.length > 0;
  return texts[chapter].trim() === '' && !hasList;
}

/** The chapters that the report leaves out: nothing is written for them, and nothing else stands in them. */
export function chaptersLeftOut(content: ReportContent, tables: readonly PublishedTable[]): ReportTextId[] {
  return reportTextIds.filter(
    (id) =>
      isUnwritten(content, id) && !fixedChapters.includes(id) && tablesInChapter(tables, id).length === 0,
  );
}
