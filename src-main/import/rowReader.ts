import type { CodeList } from '../../src-shared/domain/codeList.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { nearest } from './nearest.ts';
import { type DateOrder, parseDay } from './parseDay.ts';
import type { RawRow } from './rawTable.ts';

/** Why a row is refused: the line in the file, the column (null: the whole row) and a Dutch sentence with both. */
export interface BadRow {
  line: number;
  column: string | null;
  sentence: string;
}

const EARLIEST_DAY = '1980-01-01';
/** Longer is never meant; it also keeps a swallowed file out of the sentences. */
const LONGEST_CELL = 1000;

export type RowReader<C extends string> = ReturnType<typeof createRowReader<C>>;

/**
 * Reads the cells of one row. A cell that cannot be read is noted in `bad` and comes back as null (or empty), so
 * that one row shows all that is wrong with it.
 */
export function createRowReader<C extends string>(
  row: RawRow,
  places: ReadonlyMap<C, number>,
  options: { dateOrder: DateOrder; today: string; headingOf?: ReadonlyMap<C, string> | undefined },
) {
  const bad: BadRow[] = [];
  let ambiguousDay: string | null = null;
  const width = Math.max(...places.values()) + 1;
  const extra = row.cells.findIndex((cell, place) => place >= width && cell.trim() !== '');
  if (extra >= 0)
    bad.push({ line: row.line, column: null, sentence: nl.import.row.tooLong(row.line, extra + 1, width) });

  function refuse(column: C, reason: string): null {
    const heading = options.headingOf?.get(column) ?? column;
    bad.push({ line: row.line, column, sentence: nl.import.row.at(row.line, heading, reason) });
    return null;
  }

  function cellOf(column: C): string {
    return (row.cells[places.get(column) ?? -1] ?? '').normalize('NFC').trim();
  }

  /** The trimmed text of a cell; null where it is empty or was refused. */
  function text(column: C, most = LONGEST_CELL): string | null {
    const cell = cellOf(column);
    if (cell.length > most) return refuse(column, nl.import.cell.tooLong(most));
    if (/[\n\t]/.test(cell)) return refuse(column, nl.import.cell.lineEnd);
    return cell === '' ? null : cell;
  }

  function required<T>(column: C, read: () => T | null): T | null {
    const before = bad.length;
    const value = read();
    return value === null && bad.length === before ? refuse(column, nl.import.cell.empty) : value;
  }

  function label<L extends string>(column: C, list: CodeList<L>): L | null {
    const cell = text(column);
    return cell === null ? null : codeOf(column, list, cell);
  }

  function codeOf<L extends string>(column: C, list: CodeList<L>, cell: string): L | null {
    const hints = () => nearest(cell, Object.values<string>(list.labels), 3);
    return list.codeOf(cell) ?? refuse(column, nl.import.cell.unknownLabel(cell, hints()));
  }

  /** The values of a cell with `|` between them, each in its place. */
  function parts(column: C): string[] {
    const cell = text(column);
    return cell === null ? [] : cell.split('|').map((value) => value.trim());
  }

  /** Several values with `|`; each counts once. */
  function several(column: C): string[] {
    return [...new Set(parts(column).filter((value) => value !== ''))];
  }

  return {
    bad,
    refuse,
    /** Whether a cell of this column was refused. */
    isBad: (column: C): boolean => bad.some((one) => one.column === column),
    text,
    required,
    parts,

    /** A text of any number of lines; empty where the cell is. */
    longText(column: C, most: number): string {
      const cell = cellOf(column);
      if (cell.length > most) refuse(column, nl.import.cell.tooLong(most));
      return cell;
    },

    label,
    labels: <L extends string>(column: C, list: CodeList<L>): L[] => [
      ...new Set(
        several(column)
          .map((value) => codeOf(column, list, value))
          .filter((code) => code !== null),
      ),
    ],

    /** Pseudonyms, whatever their case: one person too few is safer than one too many. */
    keys(column: C, most: number): string[] {
      const keys = several(column).map((key) => key.toLowerCase());
      if (keys.some((key) => key.length > most)) refuse(column, nl.import.cell.keyTooLong(most));
      return [...new Set(keys)];
    },

    /** YYYY-MM-DD, not after today. */
    day(column: C, allowFuture = false): string | null {
      const cell = text(column);
      if (cell === null) return null;
      const parsed = parseDay(cell, options.dateOrder);
      if (!parsed) return refuse(column, nl.import.cell.noDay(cell));
      if (parsed.isAmbiguous) ambiguousDay ??= cell;
      if (!allowFuture && parsed.day > options.today) return refuse(column, nl.import.cell.inFuture(cell));
      return parsed.day < EARLIEST_DAY ? refuse(column, nl.import.cell.tooLongAgo(cell)) : parsed.day;
    },

    /** Ja or nee; empty is nee. */
    flag(column: C): boolean {
      const cell = text(column)?.toLowerCase() ?? nl.import.no;
      if (cell !== nl.import.yes && cell !== nl.import.no) refuse(column, nl.import.cell.noFlag(cell));
      return cell === nl.import.yes;
    },

    /** A whole number of `least` to `most`; null where the cell is empty. */
    wholeNumber(column: C, least: number, most: number): number | null {
      const cell = text(column);
      if (cell === null) return null;
      if (/^-\d+([.,]\d+)?$/.test(cell)) return refuse(column, nl.import.cell.negative(cell));
      if (!/^\d+$/.test(cell)) return refuse(column, nl.import.cell.noWholeNumber(cell));
      const value = Number(cell);
      return value < least || value > most
        ? refuse(column, nl.import.cell.outOfRange(cell, least, most))
        : value;
    },

    /** The first day that reads differently by another order; the file then needs an answer. */
    ambiguousDay: (): string | null => ambiguousDay,
  };
}
