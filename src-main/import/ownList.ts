import { foldName } from '../../src-shared/domain/foldName.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { ImportRefusal } from './importRefusal.ts';
import type { RawRow } from './rawTable.ts';
import { readTable } from './readTable.ts';

/** A list as the counsellor keeps it: headings of any kind, and rows that are no wider than they are. */
export interface OwnList {
  headings: readonly string[];
  headerLine: number;
  rows: readonly RawRow[];
}

/**
 * A list with headings of its own. A column without a heading counts when something stands in it, so that nothing
 * falls away unseen. @throws ImportRefusal when the file is no list at all.
 */
export async function readOwnList(bytes: Buffer): Promise<OwnList> {
  const [header, ...rows] = await readTable(bytes);
  if (rows.length === 0) throw new ImportRefusal(nl.import.file.noRows);
  const width = Math.max(...[header, ...rows].map(({ cells }) => widthOf(cells)));
  const headings = Array.from({ length: width }, (_, place) => (header.cells[place] ?? '').trim());
  return { headings, headerLine: header.line, rows };
}

/** The trimmed cell under a heading; a shorter row has empty cells there. */
export function cellAt(row: RawRow, place: number): string {
  return (row.cells[place] ?? '').normalize('NFC').trim();
}

/** The same for two lists with the same headings in the same order, whatever their capitals and accents. */
export function headingsKey(headings: readonly string[]): string {
  return JSON.stringify(headings.map(foldName));
}

function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}
