/** A row as the file holds it: cells as text, dates as YYYY-MM-DD, and the line where a reader finds it. */
export interface RawRow {
  line: number;
  cells: readonly string[];
}
