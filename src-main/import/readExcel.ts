import { readSheet } from 'read-excel-file/node';
import { nl } from '../../src-shared/i18n/nl.ts';
import { ImportRefusal } from './importRefusal.ts';
import type { RawRow } from './rawTable.ts';

/**
 * The rows of the first sheet of an .xlsx file, numbered as Excel numbers them.
 * @throws ImportRefusal when the file is no sound workbook.
 */
export async function readExcel(bytes: Buffer): Promise<RawRow[]> {
  const data = await readSheet(bytes).catch(() => {
    throw new ImportRefusal(nl.import.file.brokenExcel);
  });
  return data.map((cells, index) => ({ line: index + 1, cells: cells.map(toText) }));
}

function toText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dayOf(cell);
  if (typeof cell === 'boolean') return cell ? nl.import.yes : nl.import.no;
  return String(cell);
}

/** A workbook keeps a day as a fraction of days, which may come out a millisecond early. */
function dayOf(moment: Date): string {
  return Number.isNaN(moment.getTime()) ? '' : new Date(moment.getTime() + 500).toISOString().slice(0, 10);
}
