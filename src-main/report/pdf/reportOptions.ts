import type { ReportContent } from '../../../src-shared/domain/reportContent.ts';
import type { Resolve } from './prose.ts';

/** The words and the day of a document of the report, beside what is published. */
export interface ReportOptions {
  /** The day that the document bears, YYYY-MM-DD. */
  madeOn: string;
  /** The counsellor's own words; where they are empty the report has its fixed sentences only. */
  content: ReportContent;
  /** Finds the number tokens in a text. */
  resolve: Resolve;
  /** How traceability was prevented, in finished paragraphs. */
  protection: readonly string[];
}
