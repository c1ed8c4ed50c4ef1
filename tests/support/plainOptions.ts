import { join } from 'node:path';
import type { PdfOptions } from '../../src-main/report/pdf/renderPdf.ts';
import { noWords } from '../../src-shared/domain/reportContent.ts';
import { exampleProtection } from './exampleContent.ts';

/** A document with no word of the counsellor. */
export const plainOptions: PdfOptions = {
  madeOn: '2022-10-03',
  content: noWords,
  resolve: (text) => [text],
  protection: exampleProtection,
  fontFolder: join(import.meta.dirname, '../../assets/fonts'),
};
