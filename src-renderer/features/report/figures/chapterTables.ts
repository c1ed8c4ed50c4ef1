import type { PublishedTable } from '../../../../src-shared/domain/publishedReport.ts';
import {
  type ReportContent,
  type ReportTextId,
  reportTextIds,
} from '../../../../src-shared/domain/reportContent.ts';
import type { MadePreview } from '../../../../src-shared/ipc/reportChannels.ts';
import {
  chapterOfTable,
  chaptersWithoutNumbers,
  fixedChapters,
} from '../../../../src-shared/report/reportChapters.ts';

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

/** Whether a report is without numbers and so leaves the chapter out, whatever is written for it. */
export function isLeftOutForNumbers({ isTooSmall }: MadePreview, chapter: ReportTextId): boolean {
  return isTooSmall && chapter !== 'figures' && !chaptersWithoutNumbers.includes(chapter);
}

/** The chapters that the report leaves out: nothing stands in them, or nothing may. */
export function chaptersLeftOut(content: ReportContent, preview: MadePreview): ReportTextId[] {
  const { tables } = preview.published;
  return reportTextIds.filter(
    (id) =>
      isLeftOutForNumbers(preview, id) ||
      (isUnwritten(content, id) && !fixedChapters.includes(id) && tablesInChapter(tables, id).length === 0),
  );
}
