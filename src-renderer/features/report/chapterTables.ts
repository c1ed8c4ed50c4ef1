import type { PublishedTable } from '../../../src-shared/disclosure/publishedReport.ts';
import type { ReportTextId } from '../../../src-shared/domain/reportContent.ts';

/** Which tables the report prints in which chapter; a split table stands beside the one that it splits. */
const tablesOf: Readonly<Partial<Record<ReportTextId, readonly string[]>>> = {
  figures: ['total', 'reporters', 'contacts', 'reporter_again', 'channel'],
  nature: ['themes'],
  reporters: ['reporter_type'],
  accused: ['accused_relation'],
  where: ['department'],
  outcome: ['outcome', 'referred_to', 'formal_complaint'],
  out_of_remit: ['remit', 'out_of_remit'],
  trends: ['trend'],
};

/** The published tables that stand in a chapter, in the order of the report. */
export function tablesInChapter(tables: readonly PublishedTable[], chapter: ReportTextId): PublishedTable[] {
  const ids = tablesOf[chapter] ?? [];
  return tables.filter((table) => ids.some((id) => table.id === id || table.id.startsWith(`${id}_by_`)));
}
