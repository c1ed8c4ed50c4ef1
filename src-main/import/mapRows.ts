import { foldName } from '../../src-shared/domain/foldName.ts';
import {
  type CodedColumn,
  type ImportColumn,
  importColumns,
  isCoded,
  requiredColumns,
} from '../../src-shared/domain/importColumn.ts';
import type { ImportMapping } from '../../src-shared/ipc/importChannels.ts';
import { cellAt, type OwnList } from './ownList.ts';
import type { RawRow } from './rawTable.ts';
import { splitValues, type ValueLists } from './valueLists.ts';

/** The rows of a counsellor's own list as the rows of a list with our columns, each on its own line. */
export function mapRows(
  list: OwnList,
  mapping: ImportMapping,
  lists: ValueLists,
): [header: RawRow, ...rows: RawRow[]] {
  const fixed = new Map<ImportColumn, string>(mapping.fixed.map(({ column, label }) => [column, label]));
  const labels = new Map(
    mapping.values.map(({ column, value, label }) => [valueKey(column, value), label] as const),
  );
  const columns = importColumns.codes.filter(
    (column) => mapping.columns.includes(column) || requiredColumns.some((one) => one === column),
  );

  function label(column: CodedColumn, value: string): string {
    return labels.get(valueKey(column, value)) ?? value;
  }

  function cellOf(column: ImportColumn, row: RawRow): string {
    const places = placesOf(column, mapping.columns);
    const [place] = places;
    if (place === undefined) return fixed.get(column) ?? '';
    if (column === 'notitie') return joinNotes(list, places, row);
    const cell = cellAt(row, place);
    if (!isCoded(column)) return cell;
    const values = splitValues(column, cell, lists).map((value) => label(column, value));
    return values.filter((value) => value !== '').join('|');
  }

  return [
    { line: list.headerLine, cells: columns },
    ...list.rows.map((row) => ({ line: row.line, cells: columns.map((column) => cellOf(column, row)) })),
  ];
}

/** How the list itself names each of our columns, for the sentences about its rows. */
export function headingsOf(list: OwnList, columns: ImportMapping['columns']): Map<ImportColumn, string> {
  return new Map(
    importColumns.codes.flatMap((column) => {
      const headings = placesOf(column, columns).map((place) => list.headings[place] ?? '');
      const named = headings.filter((heading) => heading !== '');
      return named.length === 0 ? [] : [[column, named.join(', ')] as const];
    }),
  );
}

export function placesOf(column: ImportColumn, columns: ImportMapping['columns']): number[] {
  return columns.flatMap((one, place) => (one === column ? [place] : []));
}

/** One heading needs no name above its text; several keep theirs, so that nobody has to guess what was what. */
function joinNotes({ headings }: OwnList, places: readonly number[], row: RawRow): string {
  const filled = places.filter((place) => cellAt(row, place) !== '');
  if (places.length === 1) return filled.map((place) => cellAt(row, place)).join('');
  return filled
    .map((place) => (headings[place] ? `${headings[place]}: ${cellAt(row, place)}` : cellAt(row, place)))
    .join('\n\n');
}

function valueKey(column: CodedColumn, value: string): string {
  return `${column} ${foldName(value)}`;
}
