import type { PublishedReport } from '../domain/publishedReport.ts';
import { type ReportContent, reportTextIds } from '../domain/reportContent.ts';
import { type TokenProblem, tokenProblems } from '../report/numberToken.ts';
import { hitKey } from './hitKey.ts';
import type { ReportKnowledge } from './knowledge.ts';
import { type ReportHit, scanReportText } from './scanReportText.ts';

/** What of a jaarverslag is read: one of its texts, a recommendation, or one of the year before. */
export type ReportPart = keyof ReportContent;

export interface ScannedPart {
  part: ReportPart;
  /** The id of the text or of the recommendation. */
  id: string;
  text: string;
  /** Each with what it is known by once it was accepted. */
  hits: (ReportHit & { key: string })[];
  /** These cannot be accepted. */
  problems: TokenProblem[];
}

/**
 * Everything in the counsellor's own words that has to be looked at before the report leaves, in the order of the
 * report. Parts without a word are left out. `known` is what the archive knows; the organisation and the period come
 * from the report itself.
 */
export function scanReport(
  content: ReportContent,
  published: Pick<PublishedReport, 'organisation' | 'period' | 'tables'>,
  known: Omit<ReportKnowledge, 'organisation' | 'period'>,
): ScannedPart[] {
  const { organisation, period } = published;
  // A number of last year cannot be filled in with one of this year.
  const noTables = { tables: [] };

  function scan(part: ReportPart, id: string, text: string): ScannedPart {
    const hits = scanReportText(text, { ...known, organisation, period });
    return {
      part,
      id,
      text,
      hits: hits.map((hit) => ({ ...hit, key: hitKey(text, hit) })),
      problems: tokenProblems(text, part === 'former' ? noTables : published),
    };
  }

  return [
    ...reportTextIds.map((id) => scan('texts', id, content.texts[id] ?? '')),
    ...content.former.map(({ id, text }) => scan('former', id, text)),
    ...content.recommendations.map(({ id, text }) => scan('recommendations', id, text)),
  ].filter(({ text }) => text.trim() !== '');
}
