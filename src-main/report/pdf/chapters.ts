import type { PublishedReport, PublishedTable } from '../../../src-shared/disclosure/publishedReport.ts';
import { type ReportTextId, reportTextIds } from '../../../src-shared/domain/reportContent.ts';
import { reportTables } from '../../../src-shared/i18n/nl/reportTables.ts';
import { TREND_TABLE } from '../trendTable.ts';

/** The parts of the report in their order; the last one says how traceability was prevented. */
export const chapterIds = [...reportTextIds, 'protection'] as const;

export type ChapterId = (typeof chapterIds)[number];

/** In which part the classes of a dimension stand; what is not named here stands with the figures. */
const chapterOf: Readonly<Record<string, ReportTextId>> = {
  themes: 'nature',
  reporter_type: 'reporters',
  accused_relation: 'accused',
  department: 'where',
  outcome: 'outcome',
  referred_to: 'outcome',
  remit: 'out_of_remit',
  out_of_remit: 'out_of_remit',
  period: 'trends',
};

/** What a report without numbers may still say: its other parts would speak about the cases. */
export const chaptersWithoutNumbers: readonly ChapterId[] = [
  'introduction',
  'role',
  'awareness',
  'expertise',
  'advice',
  'recommendations',
  'outlook',
];

/** The tables of each part: one-way tables first, then the two-way ones, in the order in which they were published. */
export function tablesOf(chapter: ReportTextId, report: Pick<PublishedReport, 'tables'>): PublishedTable[] {
  return report.tables
    .filter((table) => table.dimensions.length > 0 && !isBeside(table, report) && placeOf(table) === chapter)
    .toSorted((a, b) => a.dimensions.length - b.dimensions.length);
}

/** The titles of the tables of this part that were meant to stand there and of which nothing is shown. */
export function withheldIn(
  chapter: ReportTextId,
  { tables, withheld }: Pick<PublishedReport, 'tables' | 'withheld'>,
): string[] {
  const missing =
    withheld ??
    firstForm
      .filter((id) => !tables.some((table) => table.id === id))
      .map((id) => ({ id, title: reportTables[id].title }));
  return missing.filter(({ id }) => (chapterOf[id] ?? 'figures') === chapter).map(({ title }) => title);
}

/** The tables that every report of the first form had, or left out for their counts. */
const firstForm = ['themes', 'reporter_type', 'accused_relation', 'channel', 'outcome'] as const;

/** The table of one cell beside a table of mentions in a report of the first form: a line, and no table of its own. */
export function besideOf(
  table: PublishedTable,
  { tables }: Pick<PublishedReport, 'tables'>,
): PublishedTable | undefined {
  return tables.find((one) => one.id === `${table.id}_several`);
}

function isBeside(table: PublishedTable, { tables }: Pick<PublishedReport, 'tables'>): boolean {
  return tables.some((one) => table.id === `${one.id}_several`);
}

/** A two-way table stands in the last part that one of its dimensions belongs to. */
function placeOf(table: PublishedTable): ReportTextId {
  if (table.id === TREND_TABLE) return 'trends';
  const places = table.dimensions.map((dimension) => chapterOf[dimension.id] ?? 'figures');
  return places.toSorted((a, b) => reportTextIds.indexOf(b) - reportTextIds.indexOf(a))[0] ?? 'figures';
}
