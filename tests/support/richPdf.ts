import { join } from 'node:path';
import type { PdfOptions } from '../../src-main/report/pdf/renderPdf.ts';
import type { PublishedReport } from '../../src-shared/domain/publishedReport.ts';
import { exampleContent, exampleProtection, resolveTokens } from './exampleContent.ts';
import { richReport } from './richReport.ts';
import { statementsOf } from './statementsOf.ts';

/** Everything that a report can hold, with the counsellor's own words. */
export const richOptions: PdfOptions = {
  madeOn: '2025-10-06',
  content: exampleContent(),
  resolve: resolveTokens,
  protection: exampleProtection,
  fontFolder: join(import.meta.dirname, '../../assets/fonts'),
};

export function richPublished(options: Partial<PdfOptions> = {}): PublishedReport {
  const body = richReport();
  return { ...body, statements: statementsOf(body, { ...richOptions, ...options }) };
}
