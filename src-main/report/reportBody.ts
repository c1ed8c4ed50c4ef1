import { fewestCases } from '../../src-shared/disclosure/contract/fewestCases.ts';
import { MERGED } from '../../src-shared/disclosure/protect/options.ts';
import { type Organisation, plainOrganisation } from '../../src-shared/domain/organisation.ts';
import type {
  PublishedDimension,
  PublishedTable,
  ReportBody,
} from '../../src-shared/domain/publishedReport.ts';
import {
  type ReportContent,
  type ReportTextId,
  reportTextIds,
} from '../../src-shared/domain/reportContent.ts';
import { protectionParagraphs } from '../../src-shared/i18n/nl/reportProtection.ts';
import {
  defaultReportTexts,
  listItem,
  rowDefinitions,
  termsOf,
} from '../../src-shared/i18n/nl/reportTexts.ts';
import { tablesInChapter } from '../../src-shared/report/chapterTables.ts';
import type { JobOutcome } from '../../src-shared/report/decideReport.ts';
import { fillTokens } from '../../src-shared/report/numberToken.ts';
import { tableChapters } from '../../src-shared/report/reportChapters.ts';
import { labelsById } from '../../src-shared/report/reportTables.ts';
import { printable } from './pdf/printable.ts';
import type { ReportOptions } from './pdf/reportOptions.ts';
import type { OwnCodes, ReportInput } from './reportInput.ts';

/** What was decided of a report that may leave. */
export type DecidedOutcome = Exclude<JobOutcome, { kind: 'refused' }>;

/** The report as it would leave, but for what its document states. */
export function reportBodyOf(
  { draft, organisation, ownCodes, job }: Pick<ReportInput, 'draft' | 'organisation' | 'ownCodes' | 'job'>,
  outcome: DecidedOutcome,
): ReportBody {
  const { from, to, departments } = draft.request;
  const isSmall = outcome.kind === 'tooFew';
  const own = ownLabelsOf(organisation, ownCodes);
  const tables = isSmall ? [] : outcome.tables.map((table) => withOwnLabels(table, own));
  const { threshold } = organisation;
  return {
    schema: 1,
    organisation: nameOf(organisation, departments),
    author: organisation.reportAuthor,
    addressee: organisation.reportAddressee,
    period: { from, to },
    threshold,
    rule: protectionOf({ threshold, tables, withheld: [], earlierReports: [] }).join(' '),
    tables,
    withheld: isSmall ? [] : withheldOf(outcome),
    earlierReports: job.ledger.map(({ id }) => id),
  };
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

/** What the app proposed about a table says nothing where the table is missing; what a chosen table means is said with it. */
function textsBesideTables(body: ReportBody, texts: ReportContent['texts']): ReportContent['texts'] {
  const proposed = defaultReportTexts({ organisation: plainOrganisation, period: body.period });
  const isIdle = (id: ReportTextId) =>
    tableChapters.includes(id) && tablesInChapter(body.tables, id).length === 0 && texts[id] === proposed[id];
  const definitions = definitionsBeside(body, texts.definitions);
  return Object.fromEntries(
    reportTextIds.map((id) => [id, isIdle(id) ? '' : id === 'definitions' ? definitions : texts[id]]),
  ) as typeof texts;
}

/** Without what the app proposed about rows that are not in the report; what is left out by the counsellor stays out. */
function definitionsBeside({ tables }: ReportBody, written: string): string {
  if (written === '') return '';
  const ids = tables.map(({ id }) => id);
  const idle = new Set(
    rowDefinitions([]).flatMap(({ table, intro, lines }) =>
      ids.includes(table) ? [] : [intro, ...lines.map(listItem)],
    ),
  );
  const kept = written.split('\n').filter((line) => !idle.has(line));
  const text = kept.join('\n').trim();
  return [text, termsOf(ids)].filter((part) => part !== '').join('\n\n');
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
    hasHidden: tables.some((table) => table.dimensions.length === 1 && hasHiddenCell(table)),
    hasDash: tables.some((table) => table.dimensions.length > 1 && hasHiddenCell(table)),
    withheld: withheld.map(({ title }) => title),
    hasEarlier: earlierReports.length > 0,
  });
}

function hasHiddenCell({ cells }: PublishedTable): boolean {
  return cells.some(({ status }) => status === 'hidden');
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

type OwnLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** By dimension and code: what is called after the organisation's own choice. */
function ownLabelsOf(organisation: Organisation, ownCodes: OwnCodes): OwnLabels {
  return {
    themes: labelsById(ownCodes.themes),
    place: labelsById(ownCodes.places),
    department: Object.fromEntries(
      organisation.departments.map(({ id, name }): [string, string] => [id, name]),
    ),
  };
}

/** What classes and codes are called today stays in the report, so that renaming one later changes nothing there. */
function withOwnLabels(table: PublishedTable, own: OwnLabels): PublishedTable {
  return {
    ...table,
    dimensions: table.dimensions.map((dimension): PublishedDimension => {
      const codes = dimension.classes.flatMap(({ members }) => members);
      const labels = Object.fromEntries(
        Object.entries(own[dimension.id] ?? {})
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
