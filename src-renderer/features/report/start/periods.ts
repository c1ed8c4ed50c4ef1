/** First and last day, YYYY-MM-DD, both included. */
export interface Period {
  from: string;
  to: string;
}

export const periodKinds = ['year', 'study', 'half', 'free'] as const;

export type PeriodKind = (typeof periodKinds)[number];

export interface NamedPeriod extends Period {
  id: string;
  /** The year in which it begins, and for a half year which half. */
  year: number;
  isFirstHalf: boolean;
}

const YEARS_BACK = 6;

/** The periods of one kind that have begun, newest first. */
export function periodsOf(kind: Exclude<PeriodKind, 'free'>, today: string): NamedPeriod[] {
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => thisYear - back);
  return years.flatMap((year) => periodsFrom(kind, year)).filter((period) => period.from <= today);
}

/** The newest period that is wholly over: what a counsellor reports on first. */
export function lastFinished(periods: readonly NamedPeriod[], today: string): NamedPeriod | undefined {
  return periods.find((period) => period.to < today) ?? periods[0];
}

export function doOverlap(one: Period, other: Period): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function periodsFrom(kind: Exclude<PeriodKind, 'free'>, year: number): NamedPeriod[] {
  const named = (from: string, to: string, isFirstHalf = true) => ({ id: from, from, to, year, isFirstHalf });
  switch (kind) {
    case 'year':
      return [named(`${year}-01-01`, `${year}-12-31`)];
    case 'study':
      return [named(`${year}-09-01`, `${year + 1}-08-31`)];
    case 'half':
      return [named(`${year}-07-01`, `${year}-12-31`, false), named(`${year}-01-01`, `${year}-06-30`)];
  }
}

/** What is filled in about the period; a named one without an id is the last that is over. */
export interface ChosenPeriod {
  kind: PeriodKind;
  id?: string | undefined;
  free: { from: string | null; to: string | null };
}

export const noPeriod: ChosenPeriod = { kind: 'year', free: { from: null, to: null } };

/** The days that were chosen, or undefined while one is missing. */
export function periodOf({ kind, id, free }: ChosenPeriod, today: string): Period | undefined {
  if (kind === 'free') {
    return free.from !== null && free.to !== null ? { from: free.from, to: free.to } : undefined;
  }
  const periods = periodsOf(kind, today);
  return periods.find((period) => period.id === id) ?? lastFinished(periods, today);
}
