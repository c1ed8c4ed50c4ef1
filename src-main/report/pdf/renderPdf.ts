import type { PublishedReport } from '../../../src-shared/domain/publishedReport.ts';
import { checkPdf, checkStatements } from '../check/checkPdf.ts';
import { readPdf } from '../check/readPdf.ts';
import { type Declaration, describeDeclaration } from './declaration.ts';
import { describeReport } from './document.ts';
import { layOut } from './layOut.ts';
import type { PrintedDocument } from './printedDocument.ts';
import type { ReportOptions } from './reportOptions.ts';
import { describeSlides } from './slides.ts';
import { describeSummary } from './summary.ts';

export interface PdfOptions extends ReportOptions {
  /** Where the fonts stand: `assets/fonts`. */
  fontFolder: string;
}

/**
 * The published report as a tagged PDF/A-2b file, read back before it is given. The same report, words, day and fonts
 * give the same bytes. Nothing is written to disk and nothing is fetched.
 * @throws FailedCheck when the report states other counts than its tables hold.
 */
export function renderPdf(published: PublishedReport, options: PdfOptions): Promise<Buffer> {
  return renderDocument(published, describeReport(published, options), options.fontFolder);
}

/** As `renderPdf`, of a report whose document is known. */
export async function renderDocument(
  published: PublishedReport,
  document: PrintedDocument,
  fontFolder: string,
): Promise<Buffer> {
  checkStatements(document.statements, published, true);
  const pdf = await layOut(document.definition, fontFolder);
  checkPdf(pdf, published, document, true);
  return pdf;
}

/** Reads the PDF of a report back. @throws FailedCheck that names the first thing that does not agree. */
export function checkReportPdf(pdf: Buffer, published: PublishedReport, options: ReportOptions): void {
  checkPdf(pdf, published, describeReport(published, options), true);
}

/** With so many letters of the counsellor's own words the summary is tried, until it fits on its page. */
const SUMMARY_LETTERS = [1600, 1400, 1200, 1000, 850, 700, 550, 400, 250, 0];

/**
 * The summary of a published report on one page, read back before it is given. @throws FailedCheck when it states
 * something that was not published.
 */
export async function renderSummary(published: PublishedReport, options: PdfOptions): Promise<Buffer> {
  for (const letters of SUMMARY_LETTERS) {
    const document = describeSummary(published, options, letters);
    const file = await layOut(document.definition, options.fontFolder);
    if (readPdf(file).pages > 1) continue;
    checkPdf(file, published, document, false);
    return file;
  }
  throw new Error('the summary does not fit on a page');
}

/** The slides for the yearly talk, read back before they are given. @throws FailedCheck as the summary. */
export async function renderSlides(published: PublishedReport, options: PdfOptions): Promise<Buffer> {
  const document = describeSlides(published, options);
  const file = await layOut(document.definition, options.fontFolder);
  checkPdf(file, published, document, false);
  return file;
}

export function renderDeclaration(declaration: Declaration, fontFolder: string): Promise<Buffer> {
  return layOut(describeDeclaration(declaration).definition, fontFolder);
}
