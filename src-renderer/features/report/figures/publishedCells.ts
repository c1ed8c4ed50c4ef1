import type { PublishedTable } from '../../../../src-shared/domain/publishedReport.ts';

type Cell = PublishedTable['cells'][number];

/** The cell that stands at exactly these classes; with one dimension of two it is a total of the other. */
export function cellAt(table: PublishedTable, at: Readonly<Record<string, string>>): Cell | undefined {
  const names = Object.keys(at);
  return table.cells.find(
    (cell) =>
      Object.keys(cell.at).length === names.length && names.every((name) => cell.at[name] === at[name]),
  );
}
