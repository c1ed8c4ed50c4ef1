import { FailedCheck } from '../../../src-shared/disclosure/contract/failedCheck.ts';
import {
  type CellCoordinates,
  cellAt,
  type PublishedReport,
  type PublishedTable,
} from '../../../src-shared/domain/publishedReport.ts';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';
import { reportPdf } from '../../../src-shared/i18n/nl/reportPdf.ts';
import { capitalise, memberLabels } from '../../../src-shared/report/reportTables.ts';
import { TREND_TABLE } from '../../../src-shared/report/trendTable.ts';

/**
 * Holds the noted texts of a report to its tables: every class stands there with its own counts in their own order, read
 * off the tables anew and not from what laid the report out. @throws FailedCheck
 */
export function checkRows(texts: readonly string[], { tables }: Pick<PublishedReport, 'tables'>): void {
  const left = [...texts];
  for (const table of tables) {
    const rows = table.dimensions.length === 1 ? oneWayRows(table) : twoWayRows(table);
    for (const row of rows) {
      const at = left.indexOf(row);
      if (at < 0) throw new FailedCheck(`no row in the report for ${row}`);
      left.splice(at, 1);
    }
  }
}

function oneWayRows(table: PublishedTable): string[] {
  const [dimension] = table.dimensions;
  return (dimension?.classes ?? []).map(({ id, label, members }) => {
    const count = countAt(table, { [dimension?.id ?? '']: id }, words.figures.hiddenCell);
    const spelled = dimension ? memberLabels(dimension, members) : [];
    return capitalise(label) + words.figures.members(spelled) + count;
  });
}

/** Each row of counts, with its margin at the end where the table has one. */
function twoWayRows(table: PublishedTable): string[] {
  const [first, second] = table.dimensions;
  if (!first || !second) return [];
  const rowsBy = (rows: typeof first, columns: typeof first) =>
    rows.classes.map(({ id, label }) => {
      const counts = columns.classes.map((column) =>
        countAt(table, { [rows.id]: id, [columns.id]: column.id }, reportPdf.cross.hiddenCell),
      );
      const margin = countAt(table, { [rows.id]: id }, reportPdf.cross.hiddenCell);
      return capitalise(label) + counts.join('') + margin;
    });
  // The longer dimension makes the rows, but for a trend, which has a row for each thing that was counted.
  const turned = second.classes.length > first.classes.length || table.id === TREND_TABLE;
  return turned ? rowsBy(second, first) : rowsBy(first, second);
}

function countAt(table: PublishedTable, at: CellCoordinates, otherwise: string): string {
  const cell = cellAt(table, at);
  if (!cell) return '';
  return cell.status === 'shown' ? words.count(cell.value ?? Number.NaN) : otherwise;
}
