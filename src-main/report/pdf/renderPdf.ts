import { isDeepStrictEqual } from 'node:util';
import type { PublishedReport } from '../../../src-shared/disclosure/publishedReport.ts';
import { describeReport } from './document.ts';
import { layOut } from './layOut.ts';

export interface PdfOptions {
  /** The day that the report bears, YYYY-MM-DD. */
  madeOn: string;
  /** Where the fonts stand: `assets/fonts`. */
  fontFolder: string;
}

/**
 * The published report as a PDF/A-2b file. The same report, day and fonts give the same bytes. Nothing is written
 * to disk and nothing is fetched. Throws when the report states other counts than its tables hold.
 */
export async function renderPdf(
  published: PublishedReport,
  { madeOn, fontFolder }: PdfOptions,
): Promise<Buffer> {
  const { definition, statements } = describeReport(published, madeOn);
  if (!isDeepStrictEqual([...statements], published.statements)) {
    throw new Error('the statements of the report are not those of its tables');
  }
  return layOut(definition, fontFolder);
}
