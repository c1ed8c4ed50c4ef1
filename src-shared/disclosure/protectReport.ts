import { FailedCheck } from './failedCheck.ts';
import { isAmple } from './mergeCover.ts';
import { type ClassCount, type OneWayOutcome, type SafeCount, safeSize } from './oneWayTable.ts';
import { protectOneWay } from './protectOneWay.ts';
import type { PublishedTable } from './publishedReport.ts';
import { verifyOneWay } from './verifyOneWay.ts';

/** Fewer cases, or fewer persons who reported them, give a report without any number (disclosure.md 1.4 step 1). */
const FEWEST_CASES = 10;

/** The id of the class that holds the merged ones; no code may be called so. */
export const MERGED = 'merged';

const SEVERAL = 'several';

/** The id of the table of one cell beside a table of mentions: how many cases stand in several of its classes. */
export function severalIdOf(tableId: string): string {
  return `${tableId}_${SEVERAL}`;
}

export interface CountedTable {
  id: string;
  title: string;
  population: string;
  dimension: {
    id: string;
    /** Codes that cannot occur in this organisation, set down by the counsellor before counting. */
    structuralZeros: readonly string[];
  };
  /** Every code in its fixed order, those without cases too: leaving one out would publish a zero. */
  classes: readonly (ClassCount & { label: string })[];
  /** The cases in more than one class, in words too; null when each stands in exactly one. See `OneWayTable`. */
  several: (SafeCount & { label: string }) | null;
  safeSizeOf(codes: readonly string[]): number;
}

export interface CountedReport {
  cases: number;
  distinctReporters: number;
  distinctAccused: number;
  /** 3 to 10, in distinct persons. */
  threshold: number;
  total: { title: string; population: string };
  tables: readonly CountedTable[];
  /** The label of a merged class that holds classes with these labels. */
  mergedLabel(labels: readonly string[]): string;
}

export type ProtectedReport =
  /** To be printed as one fixed sentence, the same for every count. */
  | { kind: 'tooFew' }
  | {
      kind: 'tables';
      /** The total first, then the tables that can be printed. */
      tables: PublishedTable[];
      /** Ids of the tables that are not printed. No reasons: a reason would tell something about the counts. */
      withheld: string[];
    };

/** Whether a report of so many cases and persons may hold numbers at all. */
function isEnoughToReport({
  cases,
  distinctReporters,
  distinctAccused,
  threshold,
}: Pick<CountedReport, 'cases' | 'distinctReporters' | 'distinctAccused' | 'threshold'>): boolean {
  const fewest = safeSize({ cases, reporters: distinctReporters });
  return fewest >= FEWEST_CASES && isAmple(fewest, threshold) && distinctAccused >= threshold;
}

/**
 * All that a jaarverslag may print, as one-way tables; each is verified by witnesses before it is returned.
 * Throws a RangeError on input that contradicts itself (counts that do not add up, cases on a structural zero, a
 * threshold out of range), and `FailedCheck` when one fails its verification: then nothing may be exported.
 *
 * Not checked in this form: what follows from several tables together, from earlier reports of an overlapping period,
 * or from cases that a reader knows himself.
 */
export function protectReport(report: CountedReport): ProtectedReport {
  const { threshold } = report;
  if (!Number.isInteger(threshold) || threshold < 3 || threshold > 10)
    throw new RangeError('threshold out of range');
  if (!isEnoughToReport(report)) return { kind: 'tooFew' };

  const protectedTables = report.tables.map((table) => ({ id: table.id, tables: publish(report, table) }));
  return {
    kind: 'tables',
    tables: [totalTable(report), ...protectedTables.flatMap(({ tables }) => tables)],
    withheld: protectedTables.filter(({ tables }) => tables.length === 0).map(({ id }) => id),
  };
}

/** Nothing when the table is withheld. */
function publish(report: CountedReport, counted: CountedTable): PublishedTable[] {
  const { dimension, classes, several, safeSizeOf } = counted;
  const possible = classes.filter((c) => !dimension.structuralZeros.includes(c.code));
  const impossible = classes.filter((c) => !possible.includes(c));
  if (impossible.some((c) => c.count > 0)) throw new RangeError(`${counted.id}: cases on a structural zero`);
  if (classes.some((c) => c.code === MERGED))
    throw new RangeError(`${counted.id}: no code may be '${MERGED}'`);

  const { cases, threshold } = report;
  const table = { classes: possible, cases, threshold, several, safeSizeOf };
  const outcome = protectOneWay(table);
  const verdict = verifyOneWay(protectOneWay, table, outcome);
  if (!verdict.ok) throw new FailedCheck(`table ${counted.id} is not safe at ${verdict.code}`);
  if (outcome.kind === 'withheld') return [];
  const published = asPublished(counted, outcome, report.mergedLabel);
  return several === null || outcome.several === null
    ? [published]
    : [published, severalTable(counted, several.label, outcome.several)];
}

function asPublished(
  { id, title, population, dimension, classes, several }: CountedTable,
  { shown, merged }: Extract<OneWayOutcome, { kind: 'printed' }>,
  mergedLabel: CountedReport['mergedLabel'],
): PublishedTable {
  const labels = new Map(classes.map((c) => [c.code, c.label]));
  const label = (code: string) => labels.get(code) ?? code;
  const rows = shown.map(({ code, count }) => ({ id: code, label: label(code), members: [code], count }));
  if (merged) {
    const members = [...merged.codes];
    rows.push({ id: MERGED, label: mergedLabel(members.map(label)), members, count: merged.count });
  }
  return {
    id,
    title,
    unit: several ? 'mentions' : 'cases',
    population,
    dimensions: [
      {
        id: dimension.id,
        multi: several !== null,
        classes: rows.map((row) => ({ id: row.id, label: row.label, members: row.members })),
        structuralZeros: [...dimension.structuralZeros],
      },
    ],
    cells: rows.map((row) => ({ at: { [dimension.id]: row.id }, status: 'shown', value: row.count })),
    total: rows.reduce((sum, row) => sum + row.count, 0),
  };
}

function severalTable({ id, population }: CountedTable, label: string, value: number): PublishedTable {
  return {
    id: severalIdOf(id),
    title: label,
    unit: 'cases',
    population,
    dimensions: [
      {
        id: SEVERAL,
        multi: false,
        classes: [{ id: SEVERAL, label, members: [SEVERAL] }],
        structuralZeros: [],
      },
    ],
    cells: [{ at: { [SEVERAL]: SEVERAL }, status: 'shown', value }],
    total: null,
  };
}

function totalTable({ cases, total }: CountedReport): PublishedTable {
  return { id: 'total', ...total, unit: 'cases', dimensions: [], cells: [], total: cases };
}
