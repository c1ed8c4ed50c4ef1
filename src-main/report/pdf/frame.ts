import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';
import { COLOUR, PAGE, SANS, styles } from './pdfStyle.ts';

const PRODUCER = 'Vertrouwenskluis';

/** A heading of this level begins a page. */
export const OPENS_PAGE = 1;

/**
 * What every document of the report has: its language, its metadata without author, path or time of day, its fonts.
 * @param madeOn YYYY-MM-DD.
 */
export function frame(title: string, madeOn: string): Omit<TDocumentDefinitions, 'content'> {
  return {
    language: 'nl-NL',
    info: {
      title,
      creator: PRODUCER,
      producer: PRODUCER,
      creationDate: new Date(`${madeOn}T00:00:00Z`),
    },
    pageSize: 'A4',
    pageMargins: [PAGE.left, PAGE.top, PAGE.right, PAGE.bottom],
    defaultStyle: { font: SANS, fontSize: 10.5, lineHeight: 1.32, color: COLOUR.ink },
    styles,
    // Asked of the laid out page, since a full page already pushes what follows to the next: no page stays empty.
    pageBreakBefore: (node, nodes) =>
      node.headlineLevel === OPENS_PAGE && nodes.getPreviousNodesOnPage().some((earlier) => !earlier.stack),
  };
}

/** What stands at the head and the foot of a page: two texts at the head, two at the foot. */
export interface Furniture {
  head: readonly [string, string];
  foot: readonly [string, string];
}

/** The furniture of a page of so many; null for one that has none. */
export type FurnitureOf = (page: number, pages: number) => Furniture | null;

export function furniture(
  of: FurnitureOf,
  { side, top, bottom } = { side: PAGE.left, top: 44, bottom: 34 },
): Pick<TDocumentDefinitions, 'header' | 'footer'> {
  const strip = ([left, right]: readonly [string, string], above: number): Content => ({
    columns: [
      { text: left, width: '*' },
      { text: right, width: 'auto', alignment: 'right' },
    ],
    style: 'furniture',
    margin: [side, above, side, 0],
  });
  return {
    header: (page, pages) => {
      const texts = of(page, pages);
      return texts && strip(texts.head, top);
    },
    footer: (page, pages) => {
      const texts = of(page, pages);
      return texts && strip(texts.foot, bottom);
    },
  };
}

/** The running heads and the page numbers of the report: none on its cover. */
export function reportFurniture(organisation: string, period: string): FurnitureOf {
  return (page, pages) =>
    page === 1 ? null : { head: [organisation, words.title], foot: [period, words.page(page, pages)] };
}
