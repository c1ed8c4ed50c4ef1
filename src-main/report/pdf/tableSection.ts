import type { Content, TableCell } from 'pdfmake/interfaces';
import type { PublishedTable } from '../../../src-shared/disclosure/publishedReport.ts';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';
import { labelOf, oneWayTables } from '../reportTables.ts';
import { type Bar, barChart } from './barChart.ts';
import { countLayout, SANS } from './pdfStyle.ts';
import type { Pen, Place } from './pen.ts';

/** More rows than this and the chart may go to the next page. */
const ROWS_KEPT_WITH_CHART = 10;

interface Row {
  at: Place;
  label: string;
  /** Labels of the codes that a merged row counts together; empty for a row of one code. */
  members: string[];
}

/**
 * One one-way table: the counts, what they count, and the same counts as bars. `several` is the table of one cell
 * that may stand beside it.
 */
export function tableSection(
  heading: Content,
  table: PublishedTable,
  several: PublishedTable | undefined,
  pen: Pen,
): Content {
  const rows = rowsOf(table);
  const counts = countsOf(table, rows, pen);
  const beside = several ? rowsOf(several).map((row) => lineOf(several, row, pen)) : [];
  const chart = chartOf(table, rows, pen);
  const top = {
    stack: [heading, counts, ...beside, noteOf(table)],
    unbreakable: true,
    margin: [0, 0, 0, 14] as Margins,
  };
  const bottom = { stack: chart, unbreakable: true, margin: [0, 0, 0, 24] as Margins };
  return rows.length > ROWS_KEPT_WITH_CHART
    ? { stack: [top, bottom] }
    : { stack: [top, bottom], unbreakable: true };
}

type Margins = [number, number, number, number];

function rowsOf(table: PublishedTable): Row[] {
  const dimension = table.dimensions[0];
  if (dimension === undefined || table.dimensions.length > 1)
    throw new Error(`${table.id} is not a one-way table`);
  return dimension.classes.map((one) => ({
    at: { [dimension.id]: one.id },
    label: one.label,
    members: one.members.length > 1 ? one.members.map((code) => labelOf(dimension, code)) : [],
  }));
}

function columnOf(tableId: string): string {
  const id = oneWayTables.find((table) => table.id === tableId)?.id;
  if (id === undefined) throw new Error(`${tableId} is no table of this report`);
  return words.tables[id].column;
}

function countsOf(table: PublishedTable, rows: Row[], pen: Pen): Content {
  const body: TableCell[][] = [
    [
      { text: columnOf(table.id), style: 'columnHeading' },
      { text: words.figures.unitHeading[table.unit], style: 'columnHeading', alignment: 'right' },
    ],
    ...rows.map((row): TableCell[] => [
      row.members.length === 0
        ? { text: row.label }
        : { stack: [row.label, { text: row.members.join(', '), style: 'note' }] },
      { text: pen.write('text', table.id, row.at)?.text ?? words.figures.hiddenCell, alignment: 'right' },
    ]),
  ];
  const total = table.total === null ? null : pen.write('text', table.id, {});
  if (total !== null) {
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

function lineOf(table: PublishedTable, row: Row, pen: Pen): Content {
  const text = pen.write('text', table.id, row.at)?.text ?? words.figures.hiddenCell;
  return { text: words.figures.line(row.label, text), fontSize: 10, margin: [0, 7, 0, 0] };
}

function noteOf(table: PublishedTable): Content {
  const sentences: string[] = [words.figures.unit[table.unit], table.population];
  if (table.dimensions.some((dimension) => dimension.structuralZeros.length > 0)) {
    sentences.push(words.figures.structural);
  }
  return { text: sentences.join(' '), style: 'note', margin: [0, 5, 0, 0] };
}

function chartOf(table: PublishedTable, rows: Row[], pen: Pen): Content[] {
  const bars = rows.map(
    (row): Bar => ({
      label: row.label,
      mark: pen.write('chart', table.id, row.at),
      isMerged: row.members.length > 0,
    }),
  );
  const caption = [words.figures.chartCaption(table.title, words.figures.chartHeading[table.unit])];
  if (bars.some((bar) => bar.isMerged)) caption.push(words.figures.mergedLegend);
  return [
    { svg: barChart(bars, words.figures.hiddenCell), font: SANS, alt: 'x' },
    { text: `${caption.join('. ').replace(/\.$/, '')}.`, style: 'note', margin: [0, 7, 0, 0] },
  ];
}
