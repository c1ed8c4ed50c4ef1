import { caseFieldList, fieldsWhere } from '../../src-shared/domain/caseFieldList.ts';
import { flags } from '../../src-shared/domain/flag.ts';
import { foldName } from '../../src-shared/domain/foldName.ts';
import { type CodedColumn, codedColumns, fixableColumns } from '../../src-shared/domain/importColumn.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import type { ImportMapping, ImportQuestions } from '../../src-shared/ipc/importChannels.ts';
import { placesOf } from './mapRows.ts';
import { editDistance } from './nearest.ts';
import { cellAt, type OwnList } from './ownList.ts';
import { splitValues, type ValueLists } from './valueLists.ts';

type Question = ImportQuestions['values'][number];

const MOST_DIFFERENCES = 2;
const SHORTEST_GUESS = 4;
/** Columns whose cells must hold something. */
const neverEmpty: readonly string[] = fieldsWhere(
  (spec) => spec.kind === 'code' && !spec.isOptional && spec.initial === undefined,
).map((name) => caseFieldList[name].importAs[0]);

/**
 * The values of the coded columns that are not ours, each with how often it occurs and what it may be: as it was
 * mapped before, else a label that resembles it.
 */
export function askValues(
  list: OwnList,
  columns: ImportMapping['columns'],
  lists: ValueLists,
  remembered: ImportMapping['values'],
): Question[] {
  return (Object.keys(codedColumns) as CodedColumn[]).flatMap((column) => {
    const [place] = placesOf(column, columns);
    if (place === undefined) return [];
    const counts = countUnknown(list, { column, place }, lists);
    if (counts.size === 0) return [];
    const choices = [...lists.labelsOf(column)];
    const values = [...counts.values()].map(({ value, count }) => ({
      value,
      count,
      label: mappedBefore(remembered, column, value) ?? resembling(column, value, choices),
    }));
    const mayBeEmpty = !neverEmpty.includes(column);
    return [{ column, headings: list.headings[place] ?? '', choices, mayBeEmpty, values }];
  });
}

/** The columns that the list lacks and one answer can stand for. */
export function askFixed(
  columns: ImportMapping['columns'],
  lists: ValueLists,
  known: { organisations: readonly string[]; remembered: ImportMapping['fixed'] },
): ImportQuestions['fixed'] {
  return fixableColumns
    .filter((column) => !columns.includes(column))
    .map((column) => {
      const choices = column === 'organisatie' ? [...known.organisations] : [...lists.labelsOf(column)];
      const only = column === 'organisatie' && choices.length === 1 ? (choices[0] ?? null) : null;
      const before = known.remembered.find((one) => one.column === column)?.label;
      return { column, choices, label: before ?? only };
    });
}

function countUnknown(
  list: OwnList,
  { column, place }: { column: CodedColumn; place: number },
  lists: ValueLists,
): Map<string, { value: string; count: number }> {
  const counts = new Map<string, { value: string; count: number }>();
  for (const row of list.rows) {
    for (const value of splitValues(column, cellAt(row, place), lists)) {
      if (lists.isKnown(column, value) || (value === '' && !neverEmpty.includes(column))) continue;
      const key = foldName(value);
      const counted = counts.get(key) ?? { value, count: 0 };
      counted.count += 1;
      counts.set(key, counted);
    }
  }
  return counts;
}

function mappedBefore(
  remembered: ImportMapping['values'],
  column: CodedColumn,
  value: string,
): string | undefined {
  const wanted = foldName(value);
  return remembered.find((one) => one.column === column && foldName(one.value) === wanted)?.label;
}

function resembling(column: CodedColumn, value: string, labels: readonly string[]): string | null {
  const wanted = foldName(value);
  const flag = flagOf(column, wanted);
  if (flag !== null) return flag;
  if (wanted.length < SHORTEST_GUESS) return null;
  const holding = labels.filter((label) => {
    const folded = foldName(label);
    return folded.includes(wanted) || (folded.length >= SHORTEST_GUESS && wanted.includes(folded));
  });
  if (holding.length === 1) return holding[0] ?? null;
  const near = labels.filter((label) => editDistance(wanted, foldName(label)) <= MOST_DIFFERENCES);
  return near.length === 1 ? (near[0] ?? null) : null;
}

function flagOf(column: CodedColumn, value: string): string | null {
  if (codedColumns[column] !== flags) return null;
  if (nl.import.yesWords.includes(value)) return flags.labels.yes;
  return nl.import.noWords.includes(value) ? flags.labels.no : null;
}
