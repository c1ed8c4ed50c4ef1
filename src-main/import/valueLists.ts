import { specOf } from '../../src-shared/domain/caseFieldList.ts';
import { foldName } from '../../src-shared/domain/foldName.ts';
import { formerLabels } from '../../src-shared/domain/formerCodes.ts';
import {
  type CodedColumn,
  codedColumns,
  fieldOf,
  listColumns,
} from '../../src-shared/domain/importColumn.ts';
import type { OwnCode, OwnList } from '../../src-shared/domain/ownCode.ts';

/** The Dutch labels that may stand in each coded column. */
export interface ValueLists {
  labelsOf(column: CodedColumn): readonly string[];
  /** Whether a cell may hold the value as it is. */
  isKnown(column: CodedColumn, value: string): boolean;
}

/** The app's own labels, and beside them those that the counsellor added. */
export function valueListsWith(
  ownCodes: Readonly<Record<OwnList, readonly Pick<OwnCode, 'label'>[]>>,
): ValueLists {
  const own = (column: CodedColumn): string[] => {
    const field = fieldOf(column);
    const spec = field && specOf(field);
    return spec && 'own' in spec && spec.own ? ownCodes[spec.own].map(({ label }) => label) : [];
  };
  const former = (column: CodedColumn): string[] => {
    const field = fieldOf(column);
    return field ? Object.values(formerLabels(field)) : [];
  };
  return {
    labelsOf: (column) => [...Object.values<string>(codedColumns[column].labels), ...own(column)],
    isKnown: (column, value) =>
      codedColumns[column].codeOf(value) !== undefined ||
      former(column).some((label) => foldName(label) === foldName(value)) ||
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
