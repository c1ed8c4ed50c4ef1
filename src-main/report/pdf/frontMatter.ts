import type { Content } from 'pdfmake/interfaces';
import type { ReportBody } from '../../../src-shared/domain/publishedReport.ts';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';
import { COLOUR, PAGE, TEXT_WIDTH } from './pdfStyle.ts';
import { printable } from './printable.ts';
import type { StatementRecorder } from './statementRecorder.ts';

/** The height of the coloured part of the cover, in points. */
const COVER_HEIGHT = 470;

type ForWhom = Pick<ReportBody, 'author' | 'addressee'>;

interface CoverWords extends ForWhom {
  organisation: string;
  period: string;
  madeOn: string;
}

/** The cover: the title on a calm field of colour, and below it who wrote the report, for whom, and on which day it was made. */
export function cover(
  { organisation, period, madeOn, ...people }: CoverWords,
  recorder: StatementRecorder,
): { content: Content[]; background: (page: number) => Content } {
  const content: Content[] = [
    { text: words.title, style: 'coverTitle', margin: [0, 128, 60, 18] },
    {
      text: recorder.print(organisation),
      style: 'organisation',
      color: COLOUR.onCover,
      margin: [0, 0, 0, 8],
    },
    { text: recorder.print(period), fontSize: 12.5, color: COLOUR.onCoverSoft },
    {
      stack: [...forWhom(people, recorder), { text: recorder.print(madeOn), color: COLOUR.soft }],
      absolutePosition: { x: PAGE.left, y: 700 },
    },
  ];
  const field = { type: 'rect' as const, x: 0, y: 0, w: PAGE.width, h: COVER_HEIGHT, color: COLOUR.cover };
  const accent = { type: 'rect' as const, x: PAGE.left, y: 178, w: 56, h: 3, color: COLOUR.onCoverSoft };
  return { content, background: (page) => (page === 1 ? { canvas: [field, accent] } : { text: '' }) };
}

/** Who wrote the report, where that is known, and for whom. */
export function forWhom({ author, addressee }: ForWhom, recorder: StatementRecorder): Content[] {
  const lines = [...(author === '' ? [] : [words.author(author)]), words.addressee(addressee)];
  return lines.map((text): Content => ({ text: recorder.print(printable(text)) }));
}

export function contentsPage(recorder: StatementRecorder): Content[] {
  return [
    { text: recorder.print(words.contents), style: 'chapter', pageBreak: 'before' },
    { toc: { numberStyle: { fontSize: 10 }, outlines: true }, fontSize: 10, lineHeight: 1.15 },
  ];
}

/** The title of a document of one page: a short firm line, the title, and what goes with it. */
export function shortTitle(title: string, lines: readonly string[], recorder: StatementRecorder): Content[] {
  return [
    {
      canvas: [{ type: 'rect', x: 0, y: 0, w: 56, h: 3, color: COLOUR.cover }],
      margin: [0, 0, 0, 16],
    },
    { text: title, style: 'title', margin: [0, 0, 0, 8] },
    ...lines.map(
      (text, index): Content => ({
        text: recorder.print(text),
        ...(index === 0 ? { style: 'organisation' } : { color: COLOUR.soft }),
        margin: [0, 0, 0, 3],
      }),
    ),
  ];
}

/** A thin line over the width of the text. */
export function rule(above: number, below: number): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: TEXT_WIDTH, y2: 0, lineWidth: 0.6, lineColor: COLOUR.rule }],
    margin: [0, above, 0, below],
  };
}
