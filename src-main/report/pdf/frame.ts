import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';
import { COLOUR, PAGE, SANS, styles } from './pdfStyle.ts';

const PRODUCER = 'Vertrouwenskluis';

/** A heading of this level begins a page. */
export const OPENS_PAGE = 1;

/**
 * The frame of every document of the app: its language, its metadata without author, path or time of day, its fonts.
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
  };
}

/** Begins a page at each heading of level `OPENS_PAGE`. */
export const pageOpenings: Pick<TDocumentDefinitions, 'pageBreakBefore'> = {
  // Asked of the laid out page, since a full page already pushes what follows to the next: no page stays empty.
  pageBreakBefore: (node, nodes) =>
    node.headlineLevel === OPENS_PAGE && nodes.getPreviousNodesOnPage().some((earlier) => !earlier.stack),
};

/** Two texts at the head of a page, two at its foot. */
export interface RunningHeads {
  head: readonly [string, string];
  foot: readonly [string, string];
}

/** The running heads of a page of so many; null for one that has none. */
export type RunningHeadsOf = (page: number, pages: number) => RunningHeads | null;

export function runningHeads(
  of: RunningHeadsOf,
  { side, top, bottom } = { side: PAGE.left, top: 44, bottom: 34 },
): Pick<TDocumentDefinitions, 'header' | 'footer'> {
  const strip = ([left, right]: readonly [string, string], above: number): Content => ({
    columns: [
      { text: left, width: '*' },
      { text: right, width: 'auto', alignment: 'right' },
    ],
    style: 'runningHead',
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

/** Those of the report, with its page numbers: none on its cover. */
export function reportRunningHeads(organisation: string, period: string): RunningHeadsOf {
  return (page, pages) =>
    page === 1 ? null : { head: [organisation, words.title], foot: [period, words.page(page, pages)] };
}
