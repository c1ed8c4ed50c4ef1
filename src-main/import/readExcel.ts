import { finished } from 'node:stream/promises';
import { readSheet } from 'read-excel-file/node';
import { fromBufferPromise } from 'yauzl';
import { nl } from '../../src-shared/i18n/nl.ts';
import { ImportRefusal } from './importRefusal.ts';
import type { RawRow } from './rawTable.ts';

/** A list of ten thousand cases takes some ten million; reading four times this holds up main for minutes, and a lock with it. */
const MOST_UNPACKED_BYTES = 32 * 1024 * 1024;

/**
 * The rows of the first sheet of an .xlsx file, numbered as Excel numbers them.
 * @throws ImportRefusal when the file is no sound workbook, or would be too large once unpacked.
 */
export async function readExcel(bytes: Buffer): Promise<RawRow[]> {
  if ((await unpackedBytes(bytes)) > MOST_UNPACKED_BYTES) throw new ImportRefusal(nl.import.file.hugeExcel);
  const data = await readSheet(bytes).catch(() => {
    throw new ImportRefusal(nl.import.file.brokenExcel);
  });
  return data.map((cells, index) => ({ line: index + 1, cells: cells.map(toText) }));
}

/**
 * What the parts of the file are together, or more than the most as soon as they say to be. Each is unpacked once to
 * see that it is no larger than it says; nothing is kept.
 */
async function unpackedBytes(bytes: Buffer): Promise<number> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true });
    let sum = 0;
    for await (const entry of zip.eachEntry()) {
      sum += entry.uncompressedSize;
      if (sum > MOST_UNPACKED_BYTES) return sum;
      await finished((await zip.openReadStreamPromise(entry)).resume());
    }
    return sum;
  } catch {
    throw new ImportRefusal(nl.import.file.brokenExcel);
  }
}

function toText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dayInWorkbook(cell);
  if (typeof cell === 'boolean') return cell ? nl.import.yes : nl.import.no;
  return String(cell);
}

/** A workbook keeps a day as a fraction of days, which may come out a millisecond early. */
function dayInWorkbook(moment: Date): string {
  return Number.isNaN(moment.getTime()) ? '' : new Date(moment.getTime() + 500).toISOString().slice(0, 10);
}
