import { type caseFieldList, type FieldName, fieldNames, specOf } from '../../../domain/caseFieldList.ts';
import { circumstanceWords } from './circumstanceWords.ts';
import { courseWords } from './courseWords.ts';
import type { FieldWords, TableWords } from './fieldWords.ts';
import { registrationWords } from './registrationWords.ts';

type WordsOf<Field> = Field extends { table: unknown } ? FieldWords & { table: TableWords } : FieldWords;

const words = { ...registrationWords, ...circumstanceWords, ...courseWords } satisfies {
  [K in FieldName]: WordsOf<(typeof caseFieldList)[K]>;
};

/** Words of every field of a case. */
export const caseFieldWords: Readonly<Record<FieldName, FieldWords>> = words;

/** Label of every field, as form and facts show it. */
export const caseFieldLabels = Object.fromEntries(
  fieldNames.map((name) => [name, caseFieldWords[name].label]),
) as Record<FieldName, string>;

/** Something for each field by the heading of its column. */
export function byColumn<T>(pick: (words: FieldWords) => T | undefined): Record<string, T> {
  return Object.fromEntries(
    fieldNames.flatMap((name) => {
      const value = pick(caseFieldWords[name]);
      return value === undefined ? [] : [[specOf(name).importAs[0], value] as const];
    }),
  );
}
