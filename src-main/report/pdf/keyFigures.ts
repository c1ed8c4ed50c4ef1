import type { Column, Content } from 'pdfmake/interfaces';
import type { PublishedReport, PublishedTable } from '../../../src-shared/domain/publishedReport.ts';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';
import { TEXT_WIDTH } from './pdfStyle.ts';
import type { StatementRecorder } from './statementRecorder.ts';

const WIDEST = 118;
const GAP = 12;

/** The tables of a single number, which have no dimension: cases, reporters, conversations. */
export function singleFigures({ tables }: Pick<PublishedReport, 'tables'>): PublishedTable[] {
  return tables.filter((table) => table.dimensions.length === 0 && table.total !== null);
}

/** What a single number counts, in a word or two. */
export function unitOf(table: PublishedTable): string {
  return words.figures.chartHeading[table.unit];
}

/** Whom or what the single numbers count. */
export function populationsOf(tables: readonly PublishedTable[]): string {
  return [...new Set(tables.map((table) => table.population))].join(' ');
}

/** The single numbers large beside one another, each with what it counts; below them whom they count. */
export function keyFigures(
  report: Pick<PublishedReport, 'tables'>,
  recorder: StatementRecorder,
  size = 30,
): Content[] {
  const tables = singleFigures(report);
  if (tables.length === 0) return [];
  const columns = tables.map((table): Column => {
    const count = recorder.write('heading', table.id, {})?.text ?? words.figures.hiddenCell;
    recorder.print(count + unitOf(table));
    return {
      stack: [
        { text: count, style: 'figure', fontSize: size },
        { text: unitOf(table), style: 'figureUnit' },
      ],
      width: Math.min(WIDEST, (TEXT_WIDTH - GAP * (tables.length - 1)) / tables.length),
    };
  });
  return [
    {
      stack: [
        { columns, columnGap: GAP },
        { text: recorder.print(populationsOf(tables)), style: 'note', margin: [0, 7, 0, 0] },
      ],
      unbreakable: true,
      margin: [0, 4, 0, 18],
    },
  ];
}
