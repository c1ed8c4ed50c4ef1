import type { Content } from 'pdfmake/interfaces';
import { week as words } from '../../src-shared/i18n/nl/week.ts';
import type { PrintedWeek } from '../../src-shared/ipc/weekChannels.ts';
import { layOut } from '../report/pdf/layOut.ts';
import { COLOUR, type Margins, plainLayout, TEXT_WIDTH } from '../report/pdf/pdfStyle.ts';
import { headed, LINE, printedPage, printedTitle } from './printedPage.ts';

const TIME_WIDTH = 110;

/** A week as PDF: what the preview shows, and nothing else. The same week, day and fonts give the same bytes. */
export function renderWeekPdf(week: PrintedWeek, madeOn: string, fontFolder: string): Promise<Buffer> {
  const title = words.title(week.monday);
  const content: Content[] = [
    ...printedTitle(title, [words.span(week.monday)]),
    ...week.days.flatMap(({ day, lines }) =>
      headed(
        { text: words.day(day), style: 'section', margin: [0, 0, 0, 4] as Margins },
        LINE,
        [lines.length > 0 ? linesOf(lines) : { text: words.print.nothing, color: COLOUR.soft }],
        14,
      ),
    ),
  ];
  return layOut({ ...printedPage(title, madeOn), content }, fontFolder);
}

function linesOf(lines: PrintedWeek['days'][number]['lines']): Content {
  return {
    table: {
      dontBreakRows: true,
      widths: [TIME_WIDTH, TEXT_WIDTH - TIME_WIDTH],
      body: lines.map(({ from, until, what }) => [
        { text: words.fromUntil(from, until), color: COLOUR.soft },
        what,
      ]),
    },
    layout: plainLayout,
  };
}
