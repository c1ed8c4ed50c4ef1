import { join } from 'node:path';
import type { TFontDictionary } from 'pdfmake/interfaces';
import { SANS, SERIF } from './pdfStyle.ts';

/** The fonts that the PDF embeds, from `assets/fonts`; semibold takes the place of bold. */
export function fontsIn(folder: string): TFontDictionary {
  return {
    [SANS]: {
      normal: join(folder, 'SourceSans3-Regular.ttf'),
      bold: join(folder, 'SourceSans3-Semibold.ttf'),
    },
    [SERIF]: {
      normal: join(folder, 'SourceSerif4-Regular.ttf'),
      bold: join(folder, 'SourceSerif4-Semibold.ttf'),
    },
  };
}
