import type { PublishedReport } from '../../../src-shared/disclosure/publishedReport.ts';
import { checkPdf, checkStatements } from '../check/checkPdf.ts';
import { describeReport, type ReportOptions } from './document.ts';
import { layOut } from './layOut.ts';

export interface PdfOptions extends ReportOptions {
  /** Where the fonts stand: `assets/fonts`. */
  fontFolder: string;
}

/**
 * The published report as a tagged PDF/A-2b file. The same report, words, day and fonts give the same bytes. Nothing is
 * written to disk and nothing is fetched. @throws FailedCheck when the report states other counts than its tables hold.
 */
export async function renderPdf(published: PublishedReport, options: PdfOptions): Promise<Buffer> {
  const { definition, statements } = describeReport(published, options);
  checkStatements(statements, published, true);
  return layOut(definition, options.fontFolder);
}

/** Reads the PDF of a report back. @throws FailedCheck that names the first thing that does not agree. */
export function checkReportPdf(pdf: Buffer, published: PublishedReport, options: ReportOptions): void {
  checkPdf(pdf, published, describeReport(published, options), true);
}
