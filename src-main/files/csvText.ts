import Papa from 'papaparse';

/** What a spreadsheet would run as a formula; with the mark already before it, so that taking one mark off is exact. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as CSV with a byte order mark and `;`, so that Excel on a Dutch machine opens it as it is. A cell that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => [...row]);
  return `\ufeff${Papa.unparse(cells, { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

/** The cell as it was before `csvText` made it harmless. */
export function withoutFormulaMark(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
