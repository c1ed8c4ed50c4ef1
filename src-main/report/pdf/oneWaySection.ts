import type { Content, TableCell } from 'pdfmake/interfaces';
import {
  type CellCoordinates,
  cellAt,
  type PublishedDimension,
  type PublishedTable,
} from '../../../src-shared/domain/publishedReport.ts';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';
import { reportPdf } from '../../../src-shared/i18n/nl/reportPdf.ts';
import { capitalise, memberLabels } from '../../../src-shared/report/reportTables.ts';
import { tableWords } from '../../../src-shared/report/tableWords.ts';
import { type Chart, type ChartSize, drawChart, inPages, sayChart } from './chart.ts';
import { countLayout, SANS, TEXT_WIDTH } from './pdfStyle.ts';
import type { StatementRecorder } from './statementRecorder.ts';

/** More rows than this and the chart may go to the next page. */
const ROWS_KEPT_WITH_CHART = 3;
/** Up to so many rows a table stays whole; a longer one goes on, under its headings. */
const ROWS_KEPT_WHOLE = 24;

export const CHART_SIZE: ChartSize = {
  width: TEXT_WIDTH,
  labelWidth: 176,
  valueWidth: 48,
  bar: 11,
  line: 11,
  gap: 6,
  font: 9,
};

export interface Row {
  at: CellCoordinates;
  label: string;
  /** Labels of the codes that a row counts together; empty for a row of one code. */
  members: string[];
}

/** The classes of a dimension as rows, in their fixed order. */
export function rowsOf(dimension: PublishedDimension): Row[] {
  return dimension.classes.map(({ id, label, members }) => ({
    at: { [dimension.id]: id },
    label: capitalise(label),
    members: memberLabels(dimension, members),
  }));
}

/**
 * One one-way table in blocks, each of which stays on one page where it can: the counts, what they count, and the same
 * counts as bars.
 */
export function oneWaySection(
  heading: Content[],
  table: PublishedTable,
  recorder: StatementRecorder,
): Content[] {
  const [dimension] = table.dimensions;
  if (dimension === undefined || table.dimensions.length > 1)
    throw new Error(`${table.id} is not a one-way table`);
  const rows = rowsOf(dimension);
  const counts = countsOf(table, rows, recorder);
  const note = noteOf(table, recorder);
  const top: Content = {
    stack: [...heading, counts, note],
    unbreakable: rows.length <= ROWS_KEPT_WHOLE,
    margin: [0, 6, 0, 14],
  };
  const charts = chartBlocks(table, oneWayChart(table, rows, recorder), CHART_SIZE, recorder);
  return rows.length > ROWS_KEPT_WITH_CHART
    ? [top, ...charts]
    : [{ stack: [top, ...charts], unbreakable: true }];
}

function countsOf(table: PublishedTable, rows: Row[], recorder: StatementRecorder): Content {
  const column = tableWords(table.id)?.column ?? table.title;
  const body: TableCell[][] = [
    [
      { text: recorder.print(column), style: 'columnHeading' },
      {
        text: recorder.print(words.figures.unitHeading[table.unit]),
        style: 'columnHeading',
        alignment: 'right',
      },
    ],
    ...rows.map((row): TableCell[] => {
      const members = words.figures.members(row.members);
      const count = recorder.write('text', table.id, row.at)?.text ?? words.figures.hiddenCell;
      recorder.print(row.label + members + count);
      return [
        members === ''
          ? { text: row.label }
          : { stack: [{ text: row.label }, { text: members, style: 'note', margin: [0, 0, 0, 2] }] },
        { text: count, alignment: 'right' },
      ];
    }),
  ];
  const total = table.total === null ? null : recorder.write('text', table.id, {});
  if (total !== null) {
    recorder.print(words.figures.total + total.text);
    body.push([
      { text: words.figures.total, bold: true },
      { text: total.text, bold: true, alignment: 'right' },
    ]);
  }
  return {
    table: { headerRows: 1, dontBreakRows: true, widths: ['*', 76], body },
    layout: countLayout,
    fontSize: 10,
  };
}

/** What the table counts, in small letters below it. */
export function noteOf(
  table: PublishedTable,
  recorder: StatementRecorder,
  more: readonly string[] = [],
): Content {
  const sentences: string[] = [table.population, words.figures.unit[table.unit], ...more];
  for (const dimension of table.dimensions) {
    const isTogether = dimension.classes.some(({ members }) => memberLabels(dimension, members).length > 0);
    const canBeNone = isTogether ? tableWords(dimension.id)?.canBeNone : undefined;
    if (canBeNone !== undefined) sentences.push(canBeNone);
    if (dimension.structuralZeros.length > 0) sentences.push(words.figures.structural);
  }
  return { text: recorder.print(sentences.join(' ')), style: 'note', margin: [0, 5, 0, 0] };
}

/**
 * The bars from long to short, then what is counted together, then what is not shown, in its fixed order: so the order
 * of the bars says nothing that the counts beside them do not.
 */
export function oneWayChart(
  table: PublishedTable,
  rows: readonly Row[],
  recorder: StatementRecorder,
  limit = Infinity,
): Chart {
  const value = (row: Row) => {
    const cell = cellAt(table, row.at);
    return cell?.status === 'shown' ? (cell.value ?? 0) : null;
  };
  const rank = (row: Row) => (value(row) === null ? 2 : row.members.length > 0 ? 1 : 0);
  const sorted = rows.toSorted((a, b) => rank(a) - rank(b) || (value(b) ?? 0) - (value(a) ?? 0));
  return {
    panels: [''],
    scale: 'shared',
    hidden: words.figures.hiddenCell,
    rows: sorted.slice(0, limit).map((row) => ({
      label: row.label,
      isMerged: row.members.length > 0,
      marks: [recorder.write('chart', table.id, row.at)],
    })),
  };
}

/** The chart with its words for who cannot see it, and its caption; a very long one in several of one scale. */
function chartBlocks(
  table: PublishedTable,
  chart: Chart,
  size: ChartSize,
  recorder: StatementRecorder,
): Content[] {
  const title = words.figures.chartCaption(table.title, words.figures.counted[table.unit]);
  const isStriped = chart.rows.some((row) => row.isMerged && row.marks.some((mark) => mark !== null));
  const caption = isStriped ? `${title}. ${words.figures.mergedLegend}` : `${title}.`;
  const longest = Math.max(0, ...chart.rows.map((row) => row.marks[0]?.value ?? 0));
  const parts = inPages(chart.rows, size);
  return parts.map((rows, index): Content => {
    const drawn = figure(title, { ...chart, longest, rows }, size, recorder);
    const isLast = index === parts.length - 1;
    const below: Content = {
      text: isLast ? recorder.print(caption) : '',
      style: 'note',
      margin: [0, 7, 0, 0],
    };
    return { stack: [drawn, below], unbreakable: true, margin: [0, 0, 0, isLast ? 24 : 8] };
  });
}

export function figure(title: string, chart: Chart, size: ChartSize, recorder: StatementRecorder): Content {
  return {
    svg: drawChart(chart, size, recorder),
    font: SANS,
    alt: recorder.describe(reportPdf.chartInWords(title, sayChart(chart))),
  };
}
