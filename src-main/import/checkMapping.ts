import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { ImportMapping, ImportQuestions } from '../../src-shared/ipc/importChannels.ts';
import { placesOf } from './mapRows.ts';
import type { OwnList } from './ownList.ts';

/** More different values, or longer ones, are free text and no list to choose from. */
const MOST_VALUES = 150;
const LONGEST_VALUE = 200;

/**
 * @throws Refusal `import_no_list` for columns of another list, `import_opened_on_missing`, `import_column_twice` at the
 * second heading, `import_ignored_not_confirmed`.
 */
export function refuseColumns(
  list: OwnList,
  columns: ImportMapping['columns'],
  ignored: readonly number[],
): void {
  if (columns.length !== list.headings.length) throw new Refusal('import_no_list');
  if (!columns.includes('gemeld_op')) throw new Refusal('import_opened_on_missing', 'columns');
  const second = columns.findIndex(
    (column, place) => column !== null && column !== 'notitie' && columns.indexOf(column) < place,
  );
  if (second >= 0) throw new Refusal('import_column_twice', `columns.${second}`);
  if (columns.some((column, place) => column === null && !ignored.includes(place))) {
    throw new Refusal('import_ignored_not_confirmed', 'ignored');
  }
}

/** @throws Refusal `import_too_many_values` at the heading under which there is free text. */
export function refuseValues(questions: ImportQuestions['values'], columns: ImportMapping['columns']): void {
  const wrong = questions.find(
    ({ values }) => values.length > MOST_VALUES || values.some(({ value }) => value.length > LONGEST_VALUE),
  );
  if (wrong)
    throw new Refusal('import_too_many_values', `columns.${placesOf(wrong.column, columns)[0] ?? 0}`);
}
