import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { fontsIn } from './fonts.ts';

/** The document as a file. Nothing is written to disk and nothing is fetched: only the fonts of the app are read. */
export function layOut(definition: TDocumentDefinitions, fontFolder: string): Promise<Buffer> {
  const fonts = fontsIn(fontFolder);
  const fontFiles = new Set(Object.values(fonts).flatMap((family) => Object.values(family)));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path: string) => fontFiles.has(path));
  pdfmake.setFonts(fonts);
  return pdfmake.createPdf(definition).getBuffer();
}
