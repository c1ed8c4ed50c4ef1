import { csvText } from '../../src-main/files/csvText.ts';
import {
  codedColumns,
  type ImportColumn,
  importColumns,
  isCoded,
  requiredColumns,
} from '../../src-shared/domain/importColumn.ts';
import { nl } from '../../src-shared/i18n/nl.ts';

const words = nl.import.values;
/** Cells that must hold something; `themas` must be a column, but a case may have no theme yet. */
const mustBeFilled: readonly ImportColumn[] = requiredColumns.filter((column) => column !== 'themas');

/** A cases file with nothing but its columns. */
export function emptyTemplate(): string {
  return csvText([importColumns.codes]);
}

/** Every column with every value that may stand in it, one to a row. */
export function allowedValues(): string {
  const rows = importColumns.codes.flatMap((column) => {
    const must = mustBeFilled.includes(column) ? words.must : words.may;
    const explanation = words.free[column] === undefined ? [] : [words.free[column]];
    return [...explanation, ...labelsOf(column)].map((value) => [column, must, value]);
  });
  return csvText([[...words.header], ...rows]);
}

function labelsOf(column: ImportColumn): string[] {
  return isCoded(column) ? Object.values<string>(codedColumns[column].labels) : [];
}
