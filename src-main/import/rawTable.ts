/** A row as the file holds it: cells as text, dates as YYYY-MM-DD, and the line where a reader finds it. */
export interface RawRow {
  line: number;
  cells: readonly string[];
}

/** Rows without any content count as lines, but are no rows. */
export function withoutEmptyRows(rows: readonly RawRow[]): RawRow[] {
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}
