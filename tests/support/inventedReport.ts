import type { ReportOptions } from '../../src-main/report/pdf/reportOptions.ts';
import { printOptions } from '../../src-main/report/reportBody.ts';
import type { DimensionSpec, TableSpec } from '../../src-shared/disclosure/contract/tableSpec.ts';
import { MERGED } from '../../src-shared/disclosure/protect/options.ts';
import type {
  ProtectedDimension,
  ProtectedTable,
} from '../../src-shared/disclosure/protect/protectedTable.ts';
import type { Organisation } from '../../src-shared/domain/organisation.ts';
import type { PublishedTable, ReportBody } from '../../src-shared/domain/publishedReport.ts';
import { plainChoices, type ReportChoices } from '../../src-shared/domain/reportChoices.ts';
import { noWords, type ReportContent } from '../../src-shared/domain/reportContent.ts';
import { reportTables, tableIds } from '../../src-shared/i18n/nl/reportTables.ts';
import { defaultReportTexts } from '../../src-shared/i18n/nl/reportTexts.ts';
import { reportSpecs } from '../../src-shared/report/reportSpecs.ts';
import { toPublishedTables } from '../../src-shared/report/toPublishedTables.ts';
import { trendTable } from '../../src-shared/report/trendTable.ts';

/** A report with invented counts, and how it becomes a document. */
export interface InventedReport {
  body: ReportBody;
  options: ReportOptions;
}

const period = { from: '2025-01-01', to: '2025-12-31' };
const yearBefore = { from: '2024-01-01', to: '2024-12-31' };
const yearsBefore = { from: '2023-01-01', to: '2023-12-31' };

const all: ReportChoices = { ...plainChoices, added: tableIds };
/** Together these ask for every table that a report can have: no report has all of them. */
const everyChoice: readonly ReportChoices[] = [
  all,
  { ...all, splitBy: 'department' },
  { ...all, splitBy: 'none', leftOut: ['remit'] },
];

/**
 * A report with every table and invented counts: of each table two rows are shown, and the others stand together.
 * Its words are those of the app, and every text is as it is proposed.
 */
export function inventedReport(organisation: Organisation): InventedReport {
  const known = { organisation, occurring: {}, ownThemes: [], ownPlaces: [] };
  const asked = everyChoice.flatMap((choices) => reportSpecs(known, choices));
  const specs = [...new Map(asked.map((spec) => [spec.id, spec])).values()];
  const single = (id: string, unit: PublishedTable['unit'], total: number): ProtectedTable => ({
    id,
    unit,
    dimensions: [],
    cells: [],
    total,
  });
  const counted = toPublishedTables([single('total', 'cases', TOTAL), ...specs.map(inventedTable)], specs);
  const { title, population } = reportTables.contacts;
  const contacts: PublishedTable = {
    ...single('contacts', 'contacts', 240),
    dimensions: [],
    title,
    population,
  };
  const tables = [...counted.map((table) => withDepartments(table, organisation)), contacts];
  // The first year showed no themes, so that the comparison has a dash.
  const trend = trendTable({ period, tables }, [
    { period: yearBefore, tables },
    { period: yearsBefore, tables: tables.filter(({ id }) => id !== 'themes') },
  ]);
  return withOptions(organisation, {
    tables: trend ? [...tables, trend] : tables,
    withheld: [{ id: 'place', title: reportTables.place.title }],
    earlierReports: ['earlier'],
  });
}

/** Departments are called what their organisation calls them. */
function withDepartments(table: PublishedTable, { departments }: Organisation): PublishedTable {
  const ownLabels = Object.fromEntries(departments.map(({ id, name }) => [id, name]));
  return {
    ...table,
    dimensions: table.dimensions.map((one) => (one.id === 'department' ? { ...one, ownLabels } : one)),
  };
}

/** The report of a period in which there was too little to count. */
export function silentReport(organisation: Organisation): InventedReport {
  return withOptions(organisation, { tables: [], withheld: [], earlierReports: [] });
}

function withOptions(
  organisation: Organisation,
  rest: Pick<ReportBody, 'tables' | 'withheld' | 'earlierReports'>,
): InventedReport {
  const { name, reportAuthor: author, reportAddressee: addressee, threshold } = organisation;
  const body = {
    schema: 1 as const,
    organisation: name,
    author,
    addressee,
    period,
    threshold,
    rule: 'regel',
    ...rest,
  };
  const content: ReportContent = { ...noWords, texts: defaultReportTexts({ organisation, period }) };
  return { body, options: { madeOn: '2026-02-02', ...printOptions(body, content) } };
}

const TOTAL = 90;
const SHOWN = [40, 20];

function inventedTable({ id, dimensions }: TableSpec): ProtectedTable {
  const [first, second] = dimensions.map(inventedDimension);
  if (!first) throw new Error(`${id} has no dimension`);
  const margins = [first, ...(second ? [second] : [])].flatMap((dimension) => marginsOf(dimension));
  const inner = second
    ? first.classes.flatMap((row, i) =>
        second.classes.map((column, j) =>
          cellOf({ [first.id]: row.id, [second.id]: column.id }, i + j === 0 ? 12 : null),
        ),
      )
    : [];
  const isMulti = [first, second].some((one) => one?.multi);
  return {
    id,
    unit: isMulti ? 'mentions' : 'cases',
    dimensions: second ? [first, second] : [first],
    cells: [...margins, ...inner],
    total: isMulti ? null : TOTAL,
  };
}

/** The first classes by themselves; those after them in one, unless that is one class only. */
function inventedDimension({ id, multi, classes, structuralZeros }: DimensionSpec): ProtectedDimension {
  const rest = classes.slice(SHOWN.length);
  const together = { id: MERGED, members: rest.flatMap(({ members }) => members) };
  const last = rest.length > 1 ? [together] : rest;
  return {
    id,
    multi,
    classes: [...classes.slice(0, SHOWN.length), ...last].map((one) => ({
      id: one.id,
      members: one.members,
    })),
    structuralZeros,
  };
}

/** The counts add up to the total; where a case may have several codes, those that stand together have no count. */
function marginsOf({ id, multi, classes }: ProtectedDimension): ProtectedTable['cells'] {
  const left = TOTAL - SHOWN.slice(0, classes.length).reduce((sum, count) => sum + count, 0);
  return classes.map((one, i) => {
    const isHidden = multi && one.id === MERGED;
    return cellOf({ [id]: one.id }, isHidden ? null : (SHOWN[i] ?? left));
  });
}

function cellOf(at: Record<string, string>, value: number | null): ProtectedTable['cells'][number] {
  return { at, status: value === null ? 'hidden' : 'shown', value };
}
