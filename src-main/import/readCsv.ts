import Papa from 'papaparse';
import { nl } from '../../src-shared/i18n/nl.ts';
import { withoutFormulaMark } from '../files/csvText.ts';
import { ImportRefusal } from './importRefusal.ts';
import type { RawRow } from './rawTable.ts';

/**
 * The rows of a CSV text whose line ends are `\n`. A line is where the row begins in the file, also when an
 * earlier cell holds a line end.
 * @throws ImportRefusal where a quotation mark is not closed, since no row after it can be trusted.
 */
export function readCsv(text: string): RawRow[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), newline: '\n' });
  const rows: RawRow[] = [];
  let line = 1;
  for (const cells of data) {
    rows.push({ line, cells: cells.map(withoutFormulaMark) });
    line += 1 + cells.reduce((lineEnds, cell) => lineEnds + cell.split('\n').length - 1, 0);
  }
  const wrong = errors.find((error) => error.type === 'Quotes');
  if (wrong) throw new ImportRefusal(nl.import.file.quote(rows[wrong.row ?? 0]?.line ?? 1));
  return rows;
}

/** The first line holds the names of the columns, and no name holds either character. */
function delimiterOf(text: string): ';' | ',' {
  const firstLine = text.trimStart().split('\n', 1)[0] ?? '';
  return firstLine.split(';').length >= firstLine.split(',').length ? ';' : ',';
}
