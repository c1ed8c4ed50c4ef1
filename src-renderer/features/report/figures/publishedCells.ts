import {
  type CellCoordinates,
  isSameCell,
  type PublishedTable,
} from '../../../../src-shared/domain/publishedReport.ts';

type Cell = PublishedTable['cells'][number];

/** The cell that stands at exactly these classes; with one dimension of two it is a total of the other. */
export function cellAt(table: PublishedTable, at: CellCoordinates): Cell | undefined {
  return table.cells.find((cell) => isSameCell(cell.at, at));
}
