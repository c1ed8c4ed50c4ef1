import type { Content, TableCell } from 'pdfmake/interfaces';
import {
  cellAt,
  type PublishedDimension,
  type PublishedTable,
} from '../../../src-shared/domain/publishedReport.ts';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';
import { reportPdf } from '../../../src-shared/i18n/nl/reportPdf.ts';
import { type Chart, type ChartSize, inPages } from './chart.ts';
import { CHART_SIZE, figure, noteOf, type Row, rowsOf } from './oneWaySection.ts';
import { countLayout } from './pdfStyle.ts';
import { type StatementRecorder, shownValue } from './statementRecorder.ts';

/** The width of the labels of the rows, narrower where many columns stand beside them. */
const LABEL_WIDTH = { few: 150, many: 112 };
const FEW_COLUMNS = 3;
/** Up to so many rows a table stays whole; a longer one may go on, under its headings. */
const ROWS_KEPT_WHOLE = 14;

export const PANEL_SIZE: ChartSize = {
  ...CHART_SIZE,
  labelWidth: 132,
  valueWidth: 26,
  bar: 9,
  gap: 5,
  font: 8.5,
};

/** A two-way table in blocks, as counts and as small multiples: one panel for each class of the dimension with fewer classes. */
export function crossSection(
  heading: Content[],
  table: PublishedTable,
  recorder: StatementRecorder,
): Content[] {
  const [rowDimension, columnDimension] = oriented(table);
  const [rows, columns] = [rowsOf(rowDimension), rowsOf(columnDimension)];
  const counts = countsOf(table, [rowDimension, columnDimension], recorder);
  const note = noteOf(table, recorder, [...dashNote(table), ...mergedNotes([...rows, ...columns])]);
  const top: Content = {
    stack: [...heading, counts, note],
    unbreakable: rows.length <= ROWS_KEPT_WHOLE,
    margin: [0, 6, 0, 14],
  };
  return [top, ...multiples(table, rows, columns, recorder)];
}

/** Rows first: the dimension with more classes, so that the table is longer than wide. */
function oriented({ id, dimensions }: PublishedTable): [PublishedDimension, PublishedDimension] {
  const [first, second] = dimensions;
  if (first === undefined || second === undefined || dimensions.length > 2)
    throw new Error(`${id} is not a two-way table`);
  return first.classes.length >= second.classes.length ? [first, second] : [second, first];
}

function countsOf(
  table: PublishedTable,
  [rowDimension, columnDimension]: [PublishedDimension, PublishedDimension],
  recorder: StatementRecorder,
): Content {
  const [rows, columns] = [rowsOf(rowDimension), rowsOf(columnDimension)];
  const text = (at: Row['at']) =>
    hasPlace(table, at) ? (recorder.write('text', table.id, at)?.text ?? reportPdf.cross.hiddenCell) : '';
  const rowOf = (label: string, places: readonly Row['at'][], bold: boolean) => {
    const counts = places.map(text);
    recorder.print(label + counts.join(''));
    return [
      { text: label, bold },
      ...counts.map((count): TableCell => ({ text: count, alignment: 'right', bold })),
    ];
  };
  const hasTotals = rows.some((row) => hasPlace(table, row.at));
  const headings = [
    '',
    ...columns.map((column) => column.label),
    ...(hasTotals ? [marginOver(columnDimension)] : []),
  ];
  for (const heading of headings) recorder.print(heading);
  const body: TableCell[][] = [
    headings.map((heading, index) => ({
      text: heading,
      style: 'columnHeading',
      alignment: index === 0 ? 'left' : 'right',
    })),
    ...rows.map((row) =>
      rowOf(
        row.label,
        [...columns.map((column) => ({ ...row.at, ...column.at })), ...(hasTotals ? [row.at] : [])],
        false,
      ),
    ),
  ];
  if (columns.some((column) => hasPlace(table, column.at))) {
    const label = marginOver(rowDimension);
    body.push(rowOf(label, [...columns.map((column) => column.at), ...(hasTotals ? [{}] : [])], true));
  }
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 2,
      dontBreakRows: true,
      widths: [
        columns.length > FEW_COLUMNS ? LABEL_WIDTH.many : LABEL_WIDTH.few,
        ...headings.slice(1).map(() => '*'),
      ],
      body,
    },
    layout: {
      ...countLayout,
      paddingLeft: (column) => (column === 0 ? 0 : 6),
    },
    fontSize: columns.length > FEW_COLUMNS ? 9 : 9.5,
  };
}

/** Where a case may stand in several classes, the margin over them counts the cases and is no sum. */
function marginOver(dimension: PublishedDimension): string {
  return dimension.multi ? reportPdf.cross.allCases : words.figures.total;
}

/** A margin that the table does not have at all has no place; a hidden cell has one. */
function hasPlace(table: PublishedTable, at: Row['at']): boolean {
  if (Object.keys(at).length === 0) return table.total !== null;
  return cellAt(table, at) !== undefined;
}

/** What a dash means, where the table has one. */
export function dashNote({ cells }: PublishedTable): string[] {
  return cells.some(({ status }) => status === 'hidden') ? [reportPdf.cross.hidden] : [];
}

function mergedNotes(rows: readonly Row[]): string[] {
  return rows
    .filter((row) => row.members.length > 0)
    .map((row) => reportPdf.cross.merged(row.label, words.figures.members(row.members)));
}

/** What makes panels, in rows of three or four so that as few as possible stand alone, and how wide each panel is. */
export function inPanels<T>(all: readonly T[], size: ChartSize): { parts: T[][]; panelWidth: number } {
  const beside = all.length === 4 || all.length > 6 ? 4 : 3;
  return {
    parts: Array.from({ length: Math.ceil(all.length / beside) }, (_, part) =>
      all.slice(part * beside, (part + 1) * beside),
    ),
    panelWidth: (size.width - size.labelWidth) / beside,
  };
}

/** As many panels beside one another as can be read; all of them have one scale, and their rows one order. */
function multiples(
  table: PublishedTable,
  rows: readonly Row[],
  columns: readonly Row[],
  recorder: StatementRecorder,
): Content[] {
  const size = (row: Row) =>
    hasPlace(table, row.at) ? (shownValue([table], { table: table.id, at: row.at }) ?? -1) : 0;
  const isMerged = (row: Row) => row.members.length > 0;
  const sorted = rows.toSorted((a, b) => Number(isMerged(a)) - Number(isMerged(b)) || size(b) - size(a));
  const title = reportPdf.cross.caption(table.title, words.figures.counted[table.unit]);
  const { parts, panelWidth } = inPanels(columns, PANEL_SIZE);
  const inner = rows.flatMap((row) => columns.map((column) => ({ ...row.at, ...column.at })));
  const longest = Math.max(...inner.map((at) => shownValue([table], { table: table.id, at }) ?? 0));
  const pieces = parts.flatMap((part) => inPages(sorted, PANEL_SIZE).map((some) => ({ part, some })));
  return pieces.map(({ part, some }, index): Content => {
    const chart: Chart = {
      panels: part.map((column) => column.label),
      scale: 'shared',
      longest,
      hidden: reportPdf.cross.hiddenCell,
      rows: some.map((row) => ({
        label: row.label,
        isMerged: isMerged(row),
        marks: part.map((column) => recorder.write('chart', table.id, { ...row.at, ...column.at })),
      })),
    };
    const width = PANEL_SIZE.labelWidth + panelWidth * part.length;
    const isLast = index === pieces.length - 1;
    const drawn = figure(title, chart, { ...PANEL_SIZE, width }, recorder);
    const below: Content = {
      text: isLast ? recorder.print(`${title}.`) : '',
      style: 'note',
      margin: [0, 7, 0, 0],
    };
    return { stack: [drawn, below], unbreakable: true, margin: [0, 0, 0, isLast ? 24 : 5] };
  });
}
