import { nl } from '../../src-shared/i18n/nl.ts';
import { decodeText, startsWith } from './decodeText.ts';
import { ImportRefusal } from './importRefusal.ts';
import type { RawRow } from './rawTable.ts';
import { readCsv } from './readCsv.ts';
import { readExcel } from './readExcel.ts';

/** Some four hundred thousand rows: far more than a counsellor ever has. */
export const MOST_BYTES = 64 * 1024 * 1024;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

/**
 * The rows of a CSV or .xlsx file, told apart by content and not by name; the first row holds the column names.
 * @throws ImportRefusal for an empty, too large or foreign file.
 */
export async function readTable(bytes: Buffer): Promise<[header: RawRow, ...rows: RawRow[]]> {
  if (bytes.length > MOST_BYTES) throw new ImportRefusal(nl.import.file.tooLarge);
  if (startsWith(bytes, OLD_EXCEL)) throw new ImportRefusal(nl.import.file.oldExcel);
  if (startsWith(bytes, PDF)) throw new ImportRefusal(nl.import.file.binary);
  const all = startsWith(bytes, ZIP) ? await readExcel(bytes) : readCsv(decodeText(bytes));
  // Rows without any content count as lines, but are no rows.
  const [header, ...rows] = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!header) throw new ImportRefusal(nl.import.file.empty);
  return [header, ...rows];
}
