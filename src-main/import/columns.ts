import { foldName } from '../../src-shared/domain/foldName.ts';
import { type ImportColumn, importColumns, requiredColumns } from '../../src-shared/domain/importColumn.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { ImportRefusal } from './importRefusal.ts';
import { nearest } from './nearest.ts';
import type { RawRow } from './rawTable.ts';

/** Columns of the cases file, in the order of the template; true where the column must be there. */
export const caseColumns = Object.fromEntries(
  importColumns.codes.map((column) => [column, requiredColumns.some((one) => one === column)]),
) as Readonly<Record<ImportColumn, boolean>>;

/** Columns of the headcounts file. */
export const headcountColumns = {
  organisatie: true,
  onderdeel: false,
  medewerkers: true,
  van: false,
  tot: false,
  melders: false,
} as const;

export type HeadcountColumn = keyof typeof headcountColumns;

/**
 * Where each column stands in the file. Names may differ in capitals, and hold spaces or dashes for underscores.
 * @throws ImportRefusal with one sentence for each unknown, double, nameless or missing column.
 */
export function placeColumns<C extends string>(
  header: RawRow,
  columns: Readonly<Record<C, boolean>>,
): Map<C, number> {
  const known = Object.keys(columns) as C[];
  const places = new Map<C, number>();
  const wrong: string[] = [];
  const names = withoutTrailingEmpty(header.cells).map(foldColumn);
  for (const [place, name] of names.entries()) {
    const column = known.find((one) => one === name);
    if (name === '') wrong.push(nl.import.column.nameless(place + 1));
    else if (!column)
      wrong.push(nl.import.column.unknown(header.cells[place]?.trim() ?? name, nearest(name, known, 1)));
    else if (places.has(column)) wrong.push(nl.import.column.double(column));
    else places.set(column, place);
  }
  if (places.size === 0) throw new ImportRefusal(nl.import.column.none(known));
  wrong.push(
    ...known.filter((column) => columns[column] && !places.has(column)).map(nl.import.column.missing),
  );
  const [first, ...others] = wrong;
  if (first !== undefined) throw new ImportRefusal(first, ...others);
  return places;
}

function foldColumn(name: string): string {
  return foldName(name).replaceAll(/[ -]+/g, '_');
}

function withoutTrailingEmpty(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}
