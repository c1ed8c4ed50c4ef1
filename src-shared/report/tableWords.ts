import { reportTables } from '../i18n/nl/reportTables.ts';

type TableWords = (typeof reportTables)[keyof typeof reportTables];

const wordsById: Readonly<Partial<Record<string, TableWords>>> = reportTables;

/** The words of a one-way table, which has the id of its dimension; undefined for a table that is none of the app's. */
export function tableWords(id: string): TableWords | undefined {
  return wordsById[id];
}
