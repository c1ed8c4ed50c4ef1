import { foldName } from '../../src-shared/domain/foldName.ts';
import { type CodedColumn, codedColumns, listColumns } from '../../src-shared/domain/importColumn.ts';
import type { OwnTheme } from '../../src-shared/domain/ownTheme.ts';

/** The Dutch labels that may stand in each coded column. */
export interface ValueLists {
  labelsOf(column: CodedColumn): readonly string[];
  /** Whether a cell may hold the value as it is. */
  isKnown(column: CodedColumn, value: string): boolean;
}

/** The app's own labels, and among the themes those that the counsellor added. */
export function valueListsWith(ownThemes: readonly Pick<OwnTheme, 'label'>[]): ValueLists {
  const own = (column: CodedColumn): string[] =>
    column === 'themas' ? ownThemes.map((theme) => theme.label) : [];
  return {
    labelsOf: (column) => [...Object.values<string>(codedColumns[column].labels), ...own(column)],
    isKnown: (column, value) =>
      codedColumns[column].codeOf(value) !== undefined ||
      own(column).some((label) => foldName(label) === foldName(value)),
  };
}

/**
 * The values of one cell; one empty value where nothing stands in it. A cell that is a label as a whole is one value,
 * since labels hold commas too.
 */
export function splitValues(column: CodedColumn, cell: string, lists: ValueLists): string[] {
  if (!listColumns.includes(column) || lists.isKnown(column, cell)) return [cell];
  const parts = cell
    .split(cell.includes('|') ? '|' : /[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length === 0 ? [''] : parts;
}
