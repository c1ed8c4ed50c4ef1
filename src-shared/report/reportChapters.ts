import { fieldNames, specOf } from '../domain/caseFieldList.ts';
import type { PublishedTable } from '../domain/publishedReport.ts';
import { type ReportTextId, reportTextIds } from '../domain/reportContent.ts';

/** Chapter in which the classes of a dimension stand; one that is not here stands with the figures. */
const chapterOfDimension: Readonly<Record<string, ReportTextId>> = {
  ...Object.fromEntries(
    fieldNames.flatMap((name) => {
      const { table } = specOf(name);
      return table ? [[table.id, table.chapter]] : [];
    }),
  ),
  period: 'trends',
};

/** What a report without numbers may still say: its other chapters would speak about the cases. */
export const chaptersWithoutNumbers: readonly ReportTextId[] = [
  'introduction',
  'role',
  'awareness',
  'expertise',
  'advice',
  'recommendations',
  'outlook',
];

/** The chapter in which a table of this dimension stands. */
export function chapterOf(dimension: string): ReportTextId {
  return chapterOfDimension[dimension] ?? 'figures';
}

/** The chapter of a table; a two-way table stands in the last one that one of its dimensions belongs to. */
export function chapterOfTable({ dimensions }: Pick<PublishedTable, 'dimensions'>): ReportTextId {
  const places = dimensions.map((dimension) => chapterOf(dimension.id));
  return places.toSorted((a, b) => reportTextIds.indexOf(b) - reportTextIds.indexOf(a))[0] ?? 'figures';
}

/** Parts that are about their tables; the figures have words of their own. */
export const tableChapters: readonly ReportTextId[] = [
  ...new Set(Object.values(chapterOfDimension).filter((chapter) => chapter !== 'figures')),
];
