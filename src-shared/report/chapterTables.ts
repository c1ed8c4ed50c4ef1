import type { PublishedTable } from '../domain/publishedReport.ts';
import { type ReportContent, type ReportTextId, reportTextIds } from '../domain/reportContent.ts';
import { chapterOfTable, chaptersWithoutNumbers } from './reportChapters.ts';

/** The parts of the report in their order; the last one says how traceability was prevented. */
export const chapterIds = [...reportTextIds, 'protection'] as const;

export type ChapterId = (typeof chapterIds)[number];

/** A report, as far as its chapters depend on it. */
interface Printed {
  isTooSmall: boolean;
  published: { tables: readonly PublishedTable[] };
}

/** The published tables that stand in a chapter, in the order of the report. */
export function tablesInChapter(tables: readonly PublishedTable[], chapter: ReportTextId): PublishedTable[] {
  return tables.filter((table) => chapterOfTable(table) === chapter);
}

/** Those of them that have rows: one-way tables first, then the two-way ones. */
export function rowTablesInChapter(
  tables: readonly PublishedTable[],
  chapter: ReportTextId,
): PublishedTable[] {
  return tablesInChapter(tables, chapter)
    .filter((table) => table.dimensions.length > 0)
    .toSorted((a, b) => a.dimensions.length - b.dimensions.length);
}

/** Whether the counsellor has written nothing for a chapter. */
export function isUnwritten(
  { texts, recommendations, former }: ReportContent,
  chapter: ReportTextId,
): boolean {
  const hasList = chapter === 'recommendations' && recommendations.length + former.length > 0;
  return texts[chapter].trim() === '' && !hasList;
}

/** Whether the counsellor recommends something, in the list or in the text before it. */
export function hasRecommendations({ texts, recommendations }: ReportContent): boolean {
  return recommendations.length > 0 || texts.recommendations.trim() !== '';
}

/** Whether a report is without numbers and so leaves the chapter out, whatever is written for it. */
export function isLeftOutForNumbers(
  { isTooSmall }: Pick<Printed, 'isTooSmall'>,
  chapter: ReportTextId,
): boolean {
  return isTooSmall && chapter !== 'figures' && !chaptersWithoutNumbers.includes(chapter);
}

/** Whether the report leaves the chapter out: nothing stands in it, or nothing may. The figures always have something to say. */
export function isLeftOut(content: ReportContent, printed: Printed, chapter: ReportTextId): boolean {
  if (chapter === 'figures') return false;
  return (
    isLeftOutForNumbers(printed, chapter) ||
    (isUnwritten(content, chapter) && tablesInChapter(printed.published.tables, chapter).length === 0)
  );
}

export function chaptersLeftOut(content: ReportContent, printed: Printed): ReportTextId[] {
  return reportTextIds.filter((id) => isLeftOut(content, printed, id));
}
