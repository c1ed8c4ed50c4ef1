import { fewestCases } from '../../src-shared/disclosure/contract/fewestCases.ts';
import { MERGED } from '../../src-shared/disclosure/protect/options.ts';
import type { Organisation } from '../../src-shared/domain/organisation.ts';
import type { OwnTheme } from '../../src-shared/domain/ownTheme.ts';
import type {
  PublishedDimension,
  PublishedReport,
  PublishedTable,
} from '../../src-shared/domain/publishedReport.ts';
import {
  type ReportContent,
  type ReportTextId,
  reportTextIds,
} from '../../src-shared/domain/reportContent.ts';
import { protectionParagraphs } from '../../src-shared/i18n/nl/reportProtection.ts';
import { defaultReportTexts } from '../../src-shared/i18n/nl/reportTexts.ts';
import type { ReportRequest } from '../../src-shared/ipc/reportChannels.ts';
import type { JobOutcome } from '../../src-shared/report/decideReport.ts';
import { fillTokens } from '../../src-shared/report/numberToken.ts';
import { tableChapters } from '../../src-shared/report/reportChapters.ts';
import { labelsById } from '../../src-shared/report/reportTables.ts';
import type { KeptReport } from '../store/reportRepository.ts';
import { tablesOf } from './pdf/chapters.ts';
import { type ReportBody, type ReportOptions, statementsOf } from './pdf/document.ts';
import { printable } from './pdf/printable.ts';

interface Source {
  request: ReportRequest;
  organisation: Organisation;
  ownThemes: readonly OwnTheme[];
  outcome: Exclude<JobOutcome, { kind: 'refused' }>;
  /** Everything that left for the organisation before. */
  earlier: readonly KeptReport[];
}

/** What a report publishes, with every number that its document will state. */
export function makePublished(source: Source, content: ReportContent): PublishedReport {
  const { request, organisation, outcome, earlier } = source;
  const { from, to, departments } = request;
  const period = { from, to };
  const isSmall = outcome.kind === 'tooFew';
  const tables = isSmall ? [] : outcome.tables.map((table) => nameClasses(table, source));
  const body: ReportBody = {
    schema: 1,
    organisation: nameOf(organisation, departments),
    period,
    threshold: organisation.threshold,
    rule: protectionOf({ threshold: organisation.threshold, tables, withheld: [], earlierReports: [] }).join(
      ' ',
    ),
    tables,
    withheld: isSmall ? [] : withheldOf(outcome),
    earlierReports: earlier.map(({ id }) => id),
  };
  return { ...body, statements: statementsOf(body, printOptions(body, content)) };
}

/** How a published report and the counsellor's words become a document. */
export function printOptions(body: ReportBody, content: ReportContent): Omit<ReportOptions, 'madeOn'> {
  return {
    content: { ...content, texts: textsBesideTables(body, content.texts) },
    resolve: (text) =>
      fillTokens(text, body).map((piece) => (typeof piece === 'string' ? piece : piece.refersTo)),
    protection: protectionOf(body),
  };
}

/** What the app proposed about a table says nothing where the table is missing. */
function textsBesideTables(body: ReportBody, texts: ReportContent['texts']): ReportContent['texts'] {
  const proposed = defaultReportTexts({ organisation: body.organisation, period: body.period });
  const isIdle = (id: ReportTextId) =>
    tableChapters.includes(id) && tablesOf(id, body).length === 0 && texts[id] === proposed[id];
  return Object.fromEntries(reportTextIds.map((id) => [id, isIdle(id) ? '' : texts[id]])) as typeof texts;
}

function protectionOf({
  threshold,
  tables,
  withheld,
  earlierReports,
}: Pick<ReportBody, 'threshold' | 'tables' | 'withheld' | 'earlierReports'>): string[] {
  return protectionParagraphs({
    threshold,
    smallestTotal: fewestCases(threshold),
    hasMerged: tables.some(({ dimensions, cells }) =>
      cells.some(({ at, status }) => status === 'shown' && dimensions.some(({ id }) => at[id] === MERGED)),
    ),
    hasHidden: tables.some(({ cells }) => cells.some(({ status }) => status === 'hidden')),
    hasCross: tables.some(({ id, dimensions }) => dimensions.length > 1 && id !== 'trend'),
    withheld: withheld.map(({ title }) => title),
    hasEarlier: earlierReports.length > 0,
  });
}

function nameOf(organisation: Organisation, departments: readonly string[] | null): string {
  if (departments === null) return organisation.name;
  const names = organisation.departments.filter(({ id }) => departments.includes(id)).map(({ name }) => name);
  return `${organisation.name}, ${names.join(', ')}`;
}

/** A split that is missing is missed by nobody: only tables of one dimension are named. */
function withheldOf({
  withheld,
  asked,
}: Extract<JobOutcome, { kind: 'tables' }>): { id: string; title: string }[] {
  return asked
    .filter(({ id, dimensions }) => dimensions.length === 1 && withheld.includes(id))
    .map(({ id, title }) => ({ id, title }));
}

/** The names of codes of today stay in the report, so that renaming one later changes nothing there. */
function nameClasses(table: PublishedTable, { organisation, ownThemes }: Source): PublishedTable {
  const ownLabels: Record<string, Record<string, string>> = {
    themes: labelsById(ownThemes),
    department: Object.fromEntries(organisation.departments.map(({ id, name }) => [id, name])),
  };
  return {
    ...table,
    dimensions: table.dimensions.map((dimension): PublishedDimension => {
      const codes = dimension.classes.flatMap(({ members }) => members);
      const labels = Object.fromEntries(
        Object.entries(ownLabels[dimension.id] ?? {})
          .filter(([code]) => codes.includes(code))
          .map(([code, label]) => [code, printable(label)]),
      );
      return {
        ...dimension,
        classes: dimension.classes.map((one) => ({ ...one, label: printable(one.label) })),
        ...(Object.keys(labels).length > 0 && { ownLabels: labels }),
      };
    }),
  };
}
