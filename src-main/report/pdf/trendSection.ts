import type { Content, TableCell } from 'pdfmake/interfaces';
import type { PublishedTable } from '../../../src-shared/domain/publishedReport.ts';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';
import { reportPdf } from '../../../src-shared/i18n/nl/reportPdf.ts';
import { reportTrend } from '../../../src-shared/i18n/nl/reportTrend.ts';
import type { Chart, ChartSize } from './chart.ts';
import { dashNote, inPanels, PANEL_SIZE } from './crossSection.ts';
import { figure, type Row, rowsOf } from './oneWaySection.ts';
import { countLayout } from './pdfStyle.ts';
import type { StatementRecorder } from './statementRecorder.ts';

const SIZE: ChartSize = { ...PANEL_SIZE, labelWidth: 62 };

/** The counts of several periods beside one another, and one panel of bars for each thing that was counted. */
export function trendSection(table: PublishedTable, recorder: StatementRecorder): Content[] {
  const { periods, rows } = trendOf(table);
  const headings = [reportPdf.trend.column, ...periods.map((period) => period.label)];
  for (const heading of headings) recorder.print(heading);
  const body: TableCell[][] = [
    headings.map((text, index) => ({
      text,
      style: 'columnHeading',
      alignment: index === 0 ? 'left' : 'right',
    })),
    ...rows.map((row): TableCell[] => {
      const counts = periods.map(
        (period) =>
          recorder.write('text', table.id, { ...period.at, ...row.at })?.text ?? reportPdf.cross.hiddenCell,
      );
      recorder.print(row.label + counts.join(''));
      return [{ text: row.label }, ...counts.map((text): TableCell => ({ text, alignment: 'right' }))];
    }),
  ];
  const counts: Content = {
    stack: [
      {
        table: { headerRows: 1, dontBreakRows: true, widths: [150, ...periods.map(() => '*')], body },
        layout: countLayout,
        fontSize: 10,
      },
      {
        text: recorder.print(noteOf(table, rows)),
        style: 'note',
        margin: [0, 5, 0, 0],
      },
    ],
    unbreakable: true,
    margin: [0, 0, 0, 14],
  };
  const { parts, panelWidth } = inPanels(rows, SIZE);
  const charts = parts.map((part): Content => {
    const size = { ...SIZE, width: SIZE.labelWidth + panelWidth * part.length };
    return {
      stack: [figure(table.title, trendChart(table, periods, part, recorder), size, recorder)],
      unbreakable: true,
      margin: [0, 0, 0, 14],
    };
  });
  const caption: Content = { text: recorder.print(reportPdf.trend.caption), style: 'note' };
  return [counts, ...charts, { ...caption, margin: [0, 0, 0, 24] }];
}

function noteOf(table: PublishedTable, rows: readonly Row[]): string {
  const isTogether = rows.some(({ members }) => members.length > 0);
  return [table.population, ...dashNote(table), ...(isTogether ? [reportTrend.canBeNone] : [])].join(' ');
}

/** The periods and what was counted in them. */
export function trendOf(table: PublishedTable): { periods: Row[]; rows: Row[] } {
  const [period, row] = ['period', 'row'].map((id) => table.dimensions.find((one) => one.id === id));
  if (!period || !row) throw new Error('a trend has periods and rows');
  return { periods: rowsOf(period), rows: rowsOf(row) };
}

/** Each panel has its own scale: what is counted differs, and the bars of one panel are compared with one another. */
export function trendChart(
  table: PublishedTable,
  periods: readonly Row[],
  rows: readonly Row[],
  recorder: StatementRecorder,
): Chart {
  return {
    panels: rows.map((row) => row.label),
    scale: 'own',
    hidden: words.figures.hiddenCell,
    rows: periods.map((period) => ({
      label: period.label,
      isMerged: false,
      marks: rows.map((row) => recorder.write('chart', table.id, { ...period.at, ...row.at })),
    })),
  };
}
