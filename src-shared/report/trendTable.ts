import { MERGED } from '../disclosure/protect/options.ts';
import { daysBetween } from '../domain/day.ts';
import type { PublishedDimension, PublishedReport, PublishedTable } from '../domain/publishedReport.ts';
import { reportTrend as words } from '../i18n/nl/reportTrend.ts';

export const TREND_TABLE = 'trend';

/** Periods whose lengths differ by more than a month cannot be laid beside one another. */
const LENGTH_DIFFERENCE_DAYS = 31;
const MOST_PERIODS = 5;

type Printed = Pick<PublishedReport, 'period' | 'tables'>;

interface TrendRow {
  id: string;
  label: string;
  members: string[];
  /** One for each period; null where that report does not print it. */
  values: (number | null)[];
}

/**
 * This report beside earlier ones of the same cases, with nothing in it that one of them does not print: totals, themes
 * and groups of reporters. Where the classes changed between years, single-valued ones are added up to the finest rows
 * that every year can give; a theme counts cases that may have others too, so it is never added up.
 * @param earlier in any order; those that overlap or have another length are left out.
 * @returns undefined where there is nothing to lay beside this report.
 */
export function trendTable(current: Printed, earlier: readonly Printed[]): PublishedTable | undefined {
  const comparable = earlier
    .filter((one) => one.tables.length > 0 && one.period.to < current.period.from)
    .filter((one) => Math.abs(daysIn(one) - daysIn(current)) <= LENGTH_DIFFERENCE_DAYS)
    .sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
  const apart = comparable.filter((one, i) => {
    const next = comparable[i + 1];
    return next === undefined || one.period.to < next.period.from;
  });
  if (apart.length === 0 || current.tables.length === 0) return undefined;
  const periods = [...apart, current].slice(-MOST_PERIODS);

  const total: TrendRow = {
    id: 'total',
    label: words.total,
    members: ['total'],
    values: periods.map((one) => one.tables.find(({ id }) => id === 'total')?.total ?? null),
  };
  const rows = [total, ...rowsOf('themes', periods), ...rowsOf('reporter_type', periods)].filter(
    (row) => row.values.filter((value) => value !== null).length > 1,
  );
  const periodIds = periods.map(({ period }) => `${period.from}_${period.to}`);
  return {
    id: TREND_TABLE,
    title: words.title,
    unit: 'cases',
    population: words.population,
    dimensions: [
      {
        id: 'period',
        multi: false,
        classes: periods.map(({ period }, i) => ({
          id: periodIds[i] ?? '',
          label: words.period(period.from, period.to),
          members: [periodIds[i] ?? ''],
        })),
        structuralZeros: [],
      },
      {
        id: 'row',
        multi: true,
        classes: rows.map(({ id, label, members }) => ({ id, label, members })),
        structuralZeros: [],
      },
    ],
    cells: rows.flatMap((row) =>
      row.values.map((value, i) => ({
        at: { period: periodIds[i] ?? '', row: row.id },
        status: value === null ? ('hidden' as const) : ('shown' as const),
        value,
      })),
    ),
    total: null,
  };
}

function daysIn({ period }: Printed): number {
  return daysBetween(period.from, period.to);
}

function rowsOf(tableId: string, periods: readonly Printed[]): TrendRow[] {
  const tables = periods.map((one) => one.tables.find((table) => table.id === tableId));
  const latest = tables.at(-1)?.dimensions[0];
  if (!latest) return [];
  return blocksOf(
    latest,
    tables.flatMap((table) => table?.dimensions[0] ?? []),
  ).map(({ label, members }) => ({
    id: `${tableId}:${members[0]}`,
    label,
    members: members.map((member) => `${tableId}:${member}`),
    values: tables.map((table) => (table ? sumOf(table, members, latest.multi) : null)),
  }));
}

/** Sets of codes that no year splits differently: for a multi dimension its classes, else the join of all partitions. */
function blocksOf(
  latest: PublishedDimension,
  all: readonly PublishedDimension[],
): { label: string; members: readonly string[] }[] {
  if (latest.multi)
    return latest.classes.filter(
      (one) => one.id !== MERGED && (one.members.length === 1 || one.id.startsWith('group_')),
    );
  const blocks = latest.classes.map((one) => ({ labels: [one.label], members: new Set(one.members) }));
  for (const { members } of all.flatMap((dimension) => dimension.classes)) {
    const [first, ...others] = blocks.filter((block) => members.some((code) => block.members.has(code)));
    if (!first) continue;
    for (const other of others) {
      for (const code of other.members) first.members.add(code);
      first.labels.push(...other.labels);
      blocks.splice(blocks.indexOf(other), 1);
    }
  }
  return blocks.map(({ labels, members }) => ({ label: words.together(labels), members: [...members] }));
}

/** What a table prints of these codes together; null where it prints them not, or not apart from others. */
function sumOf(table: PublishedTable, members: readonly string[], isMulti: boolean): number | null {
  const dimension = table.dimensions[0];
  if (!dimension) return null;
  const within = dimension.classes.filter((one) => one.members.some((code) => members.includes(code)));
  const isSame = within.every((one) => one.members.every((code) => members.includes(code)));
  const known = within.flatMap((one) => one.members);
  if (!isSame || (isMulti && (within.length !== 1 || known.length !== members.length))) return null;
  let sum = 0;
  for (const one of within) {
    const cell = table.cells.find(({ at }) => at[dimension.id] === one.id);
    if (cell?.status !== 'shown' || cell.value === null) return null;
    sum += cell.value;
  }
  return within.length === 0 ? null : sum;
}
