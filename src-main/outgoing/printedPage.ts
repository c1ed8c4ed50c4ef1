import type { Content, ContentText, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Run, TextBlock } from '../../src-shared/domain/formattedText.ts';
import { caseFile as words } from '../../src-shared/i18n/nl/caseFile.ts';
import { frame } from '../report/pdf/frame.ts';
import { COLOUR, type Margins, PAGE } from '../report/pdf/pdfStyle.ts';

/** The height of a line of running text, in points. */
export const LINE = 15;
/** A paragraph up to this long stays on one page, so that few leave a single line on another. */
const SHORT = 400;

/**
 * The frame of a document about one case, with its title and the number of the page at the foot.
 * @param title as the metadata bear it; without any name.
 */
export function printedPage(title: string, madeOn: string): Omit<TDocumentDefinitions, 'content'> {
  return {
    ...frame(title, madeOn),
    footer: (page, pages) => ({
      text: `${title}, ${words.pdf.page(page, pages)}`,
      alignment: 'right',
      style: 'runningHead',
      margin: [PAGE.left, 34, PAGE.right, 0],
    }),
  };
}

/**
 * A heading that never stands alone at the foot of a page: it takes the room of what follows it along to the next one,
 * and what follows then begins in that room. pdfmake's own way lays everything out anew for each heading.
 * @param room in points, that must be free below the heading; `after` is what follows the contents.
 */
export function headed(heading: ContentText, room: number, contents: Content[], after: number): Content[] {
  return [
    { stack: [heading, { text: '', fontSize: 0, margin: [0, 0, 0, room] }], unbreakable: true },
    { stack: contents, margin: [0, -room, 0, after] },
  ];
}

/** A short firm line, the title and what goes with it. */
export function printedTitle(title: string, lines: readonly string[]): Content[] {
  return [
    { canvas: [{ type: 'rect', x: 0, y: 0, w: 56, h: 4, color: COLOUR.soft }], margin: [0, 0, 0, 18] },
    { text: title, style: 'title', margin: [0, 0, 0, 6] },
    ...lines.map((text): Content => ({ text, color: COLOUR.soft })),
    { text: '', margin: [0, 0, 0, 16] },
  ];
}

/** Text with its light formatting. The fonts have no italic, so what is italic is underlined, as on a typewriter. */
export function printedBlock(block: TextBlock): Content {
  if (block.kind === 'paragraph') {
    const length = block.runs.reduce((sum, run) => sum + run.text.length, 0);
    return { text: block.runs.map(printedRun), style: 'paragraph', unbreakable: length <= SHORT };
  }
  const items = block.items.map((runs) => ({ text: runs.map(printedRun), margin: [4, 0, 0, 3] as Margins }));
  const margin: Margins = [0, 0, 0, 6];
  return block.start === null
    ? { ul: items, markerColor: COLOUR.soft, margin }
    : { ol: items, start: block.start, markerColor: COLOUR.soft, margin };
}

function printedRun({ text, isBold, isItalic }: Run): Content {
  return { text, bold: isBold, ...(isItalic && { decoration: 'underline' as const }) };
}
