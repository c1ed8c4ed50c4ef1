import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { fontsIn } from './fonts.ts';
import { type TaggedDefinition, taggedPdf } from './tags/taggedPdf.ts';

/** The document as a tagged PDF/A-2b file. Nothing is written to disk or fetched: only the fonts of the app are read. */
export function layOut(definition: TDocumentDefinitions, fontFolder: string): Promise<Buffer> {
  return taggedPdf(definition as TaggedDefinition, fontsIn(fontFolder));
}
