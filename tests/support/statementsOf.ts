import { describeReport } from '../../src-main/report/pdf/document.ts';
import type { ReportOptions } from '../../src-main/report/pdf/reportOptions.ts';
import type { PublishedReport, ReportBody } from '../../src-shared/domain/publishedReport.ts';

/** What the document of a report states. */
export function statementsOf(body: ReportBody, options: ReportOptions): PublishedReport['statements'] {
  return [...describeReport(body, options).statements];
}
