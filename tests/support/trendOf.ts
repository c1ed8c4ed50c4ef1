import type { PublishedTable } from '../../src-shared/domain/publishedReport.ts';

/** What a report says about several periods: one row for each thing that was counted in the same way in all of them. */
export interface Trend {
  /** In order of time, as they are printed: `2023`, `2023–2024`. */
  periods: readonly string[];
  rows: readonly {
    /** Says what is counted: `Meldingen`, `Melders`, `Pesten`. */
    label: string;
    unit: PublishedTable['unit'];
    /** One for each period; null where it is not shown. */
    values: readonly (number | null)[];
  }[];
}

import { TREND_TABLE } from '../../src-shared/report/trendTable.ts';

/** The trend as a published table, so that each of its numbers is a published cell like any other. */
export function trendTable(
  trend: Trend,
  { title, population }: { title: string; population: string },
): PublishedTable {
  const dimension = (id: string, labels: readonly string[]) => ({
    id,
    multi: false,
    classes: labels.map((label, index) => ({ id: `${id}-${index}`, label, members: [`${id}-${index}`] })),
    structuralZeros: [],
  });
  return {
    id: TREND_TABLE,
    title,
    unit: trend.rows[0]?.unit ?? 'cases',
    population,
    dimensions: [
      dimension('period', trend.periods),
      dimension(
        'row',
        trend.rows.map((row) => row.label),
      ),
    ],
    cells: trend.rows.flatMap(({ values }, row) =>
      trend.periods.map((_, period) => {
        const value = values[period] ?? null;
        const status = value === null ? ('hidden' as const) : ('shown' as const);
        return { at: { period: `period-${period}`, row: `row-${row}` }, status, value };
      }),
    ),
    total: null,
  };
}
