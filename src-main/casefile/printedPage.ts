import type { Content, ContentText, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Run, TextBlock } from '../../src-shared/domain/formattedText.ts';
import { caseFile as words } from '../../src-shared/i18n/nl/caseFile.ts';
import { COLOUR, PAGE, SANS, styles } from '../report/pdf/pdfStyle.ts';

const HEAD_LINE = 1;
const FURNITURE = 'furniture';

/**
 * The frame of a document about one case. Its metadata say what it is and on which day it was made, and nothing of who
 * made it, where or when on that day.
 * @param title as the metadata bear it; without any name.
 */
export function printedPage(title: string, madeOn: string): Omit<TDocumentDefinitions, 'content'> {
  const producer = 'Vertrouwenskluis';
  return {
    version: '1.7',
    subset: 'PDF/A-2b',
    language: 'nl-NL',
    displayTitle: true,
    info: { title, creator: producer, producer, creationDate: new Date(`${madeOn}T00:00:00Z`) },
    // A heading never stands at the foot of a page alone.
    pageBreakBefore: (node, nodes) =>
      node.headlineLevel === HEAD_LINE &&
      nodes.getFollowingNodesOnPage().every((next) => next.style === FURNITURE),
    pageSize: 'A4',
    pageMargins: [PAGE.left, PAGE.top, PAGE.right, PAGE.bottom],
    defaultStyle: { font: SANS, fontSize: 10.5, lineHeight: 1.32, color: COLOUR.ink },
    styles,
    // One line and not two columns: pdfmake counts what stands in it among the nodes of the page.
    footer: (page, pages) => ({
      text: `${title}, ${words.pdf.page(page, pages)}`,
      alignment: 'right',
      style: FURNITURE,
      margin: [PAGE.left, 34, PAGE.right, 0],
    }),
  };
}

/** A line that stays with what follows it. */
export function headLine(text: ContentText['text']): ContentText {
  return { text, headlineLevel: HEAD_LINE };
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
  if (block.kind === 'paragraph') return { text: block.runs.map(printedRun), style: 'paragraph' };
  const items = block.items.map((runs) => ({ text: runs.map(printedRun), margin: [4, 0, 0, 3] as Margins }));
  const margin: Margins = [0, 0, 0, 6];
  return block.start === null
    ? { ul: items, markerColor: COLOUR.soft, margin }
    : { ol: items, start: block.start, markerColor: COLOUR.soft, margin };
}

type Margins = [number, number, number, number];

function printedRun({ text, isBold, isItalic }: Run): Content {
  return { text, bold: isBold, ...(isItalic && { decoration: 'underline' as const }) };
}
