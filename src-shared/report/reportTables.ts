import { fieldNames, specOf } from '../domain/caseFieldList.ts';
import { formerLabels } from '../domain/formerCodes.ts';
import type { OwnCode } from '../domain/ownCode.ts';
import type { PublishedDimension } from '../domain/publishedReport.ts';
import { NOT_RECORDED, reportTables, type TableId } from '../i18n/nl/reportTables.ts';

/** Labels of the codes of each dimension, with a typographic apostrophe, as a report prints them. */
export const reportLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...Object.fromEntries(
    fieldNames.flatMap((name) => {
      const spec = specOf(name);
      if (!spec.table) return [];
      const { id, emptyAs } = spec.table;
      const labels = {
        ...(emptyAs && { [emptyAs]: NOT_RECORDED }),
        ...formerLabels(name),
        ...('list' in spec && spec.list.labels),
        ...rowsOf(id),
      };
      return [[id, withPrintedApostrophes(labels)]];
    }),
  ),
  reporter_again: rowsOf('reporter_again'),
};

function rowsOf(id: string): Readonly<Record<string, string>> {
  const tables: Readonly<Record<string, (typeof reportTables)[TableId]>> = reportTables;
  return tables[id]?.rows ?? {};
}

function withPrintedApostrophes(labels: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).map(([code, label]) => [code, printed(label)]));
}

function printed(label: string): string {
  return label.replaceAll("'", '’');
}

/** The label of a code as the report prints it. */
export function labelOf(
  { id, ownLabels }: Pick<PublishedDimension, 'id' | 'ownLabels'>,
  code: string,
): string {
  return reportLabels[id]?.[code] ?? printed(ownLabels?.[code] ?? code);
}

/** Labels of the codes that a row counts together, as far as they have names; empty for a row of one. */
export function memberLabels(dimension: PublishedDimension, members: readonly string[]): string[] {
  const named = members.filter((code) => !dimension.unnamed?.includes(code));
  return named.length > 1 ? named.map((code) => labelOf(dimension, code)) : [];
}

/** What own codes are called, by their ids. */
export function labelsById(own: readonly OwnCode[]): Record<string, string> {
  return Object.fromEntries(own.map(({ id, label }) => [id, label]));
}

/** With a capital, but for the accents that tell a numeral from the article: Dutch sets none on a capital. */
export function capitalise(text: string): string {
  if (text.startsWith('één')) return `Eén${text.slice(3)}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
