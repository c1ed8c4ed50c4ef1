import { MERGED, protectReport } from '../../src-shared/disclosure/protectReport.ts';
import type { PublishedReport, PublishedTable } from '../../src-shared/disclosure/publishedReport.ts';
import type { Organisation } from '../../src-shared/domain/organisation.ts';
import type { OwnTheme } from '../../src-shared/domain/ownTheme.ts';
import { pdf as words } from '../../src-shared/i18n/nl/pdf.ts';
import type { ReportPreview } from '../../src-shared/ipc/reportChannels.ts';
import type { CaseForReport } from '../store/statisticsRepository.ts';
import { countTables } from './countTables.ts';
import { statementsOf } from './pdf/document.ts';
import { printable } from './pdf/printable.ts';
import { labelsById, oneWayTables } from './reportTables.ts';

export interface ReportInput {
  organisation: Pick<Organisation, 'name' | 'reporterTypes'>;
  /** First and last day, YYYY-MM-DD, both included. */
  period: { from: string; to: string };
  threshold: number;
  /** The cases that were opened in the period. */
  cases: readonly CaseForReport[];
  /** The counsellor's own themes of the organisation, as they are now. */
  ownThemes: readonly OwnTheme[];
  /** Ids of the reports that this organisation already has. */
  earlierReports: readonly string[];
}

/**
 * Counts, protects and words a report; nothing is read or written. The engine proves every table by witnesses before
 * it lets it go. @throws Error when a table fails that proof: then there is no report.
 */
export function makeReport({
  organisation,
  period,
  threshold,
  cases,
  ownThemes,
  earlierReports,
}: ReportInput): ReportPreview {
  const { title, population } = words.tables.total;
  const own = countedThemes(ownThemes, period.from, cases);
  const counted = countTables(cases, organisation, own);
  const outcome = protectReport({
    ...counted,
    threshold,
    total: { title, population },
    mergedLabel: () => MERGED,
  });
  const body = {
    schema: 1 as const,
    organisation: organisation.name,
    period,
    threshold,
    rule: words.protection.rule(threshold),
    tables:
      outcome.kind === 'tooFew'
        ? []
        : outcome.tables.map((table) => nameOwnThemes(nameMergedClass(table), own)),
    earlierReports: [...earlierReports],
  };
  const published: PublishedReport = { ...body, statements: statementsOf(body) };
  return {
    published,
    isTooSmall: outcome.kind === 'tooFew',
    withheld: outcome.kind === 'tooFew' ? [] : outcome.withheld,
  };
}

/**
 * The own themes that a report has a class for. One that was retired before the period is known beforehand not to
 * occur, unless a case has it all the same. Named as the PDF can print them.
 */
function countedThemes(
  ownThemes: readonly OwnTheme[],
  from: string,
  cases: readonly CaseForReport[],
): OwnTheme[] {
  return ownThemes
    .filter(
      ({ id, retiredOn }) =>
        retiredOn === null || retiredOn >= from || cases.some((one) => one.themes.includes(id)),
    )
    .map((theme) => ({ ...theme, label: printable(theme.label) }));
}

/** What an own theme is called today stays in the report, so that renaming it later changes nothing there. */
function nameOwnThemes(table: PublishedTable, own: readonly OwnTheme[]): PublishedTable {
  if (table.id !== 'themes' || own.length === 0) return table;
  const ownLabels = labelsById(own);
  return { ...table, dimensions: table.dimensions.map((dimension) => ({ ...dimension, ownLabels })) };
}

/** A merged class says how many classes it holds, in the words of its own table. */
function nameMergedClass(table: PublishedTable): PublishedTable {
  const id = oneWayTables.find((one) => one.id === table.id)?.id;
  if (id === undefined) return table;
  return {
    ...table,
    dimensions: table.dimensions.map((dimension) => ({
      ...dimension,
      classes: dimension.classes.map((one) =>
        one.id === MERGED ? { ...one, label: words.tables[id].merged(one.members.length) } : one,
      ),
    })),
  };
}
