import { createHash } from 'node:crypto';
import { type AuditInput, audit } from '../../src-shared/disclosure/audit/audit.ts';
import type { AuditedTarget, AuditResult } from '../../src-shared/disclosure/audit/auditResult.ts';
import type { CodedCase, Scope } from '../../src-shared/disclosure/contract/codedCase.ts';
import { FailedCheck } from '../../src-shared/disclosure/contract/failedCheck.ts';
import type { LedgerEntry } from '../../src-shared/disclosure/contract/ledger.ts';
import type { Solver } from '../../src-shared/disclosure/contract/solver.ts';
import type { TableSpec } from '../../src-shared/disclosure/contract/tableSpec.ts';
import { chanceFrom } from '../../src-shared/disclosure/protect/chance.ts';
import { type ProtectedTables, protect } from '../../src-shared/disclosure/protect/protect.ts';
import type { PublishedTable } from '../../src-shared/domain/publishedReport.ts';
import type { MadePreview, ReportFallback } from '../../src-shared/ipc/reportChannels.ts';
import { contactsTable } from '../../src-shared/report/contactsTable.ts';
import { toPublishedTables } from '../../src-shared/report/toPublishedTables.ts';

/** Everything of a report that its numbers depend on. */
export interface ReportJob {
  scope: Scope;
  threshold: number;
  /** The secret draw. */
  seed: string;
  specs: TableSpec[];
  cases: CodedCase[];
  /** All that left for this organisation before. */
  ledger: LedgerEntry[];
  /** Ids of earlier reports beside which nothing can be shown to be safe. */
  inTheWay: string[];
  /** People by department; null where it is not known. */
  headcounts: Record<string, number | null>;
}

export type JobOutcome =
  | { kind: 'refused'; entries: string[] }
  | { kind: 'tooFew'; cases: readonly CodedCase[] }
  | {
      kind: 'tables';
      tables: PublishedTable[];
      withheld: string[];
      fallback: ReportFallback | null;
      /** As they were counted; the specs that they were counted by. */
      cases: readonly CodedCase[];
      specs: TableSpec[];
      /** All that were asked for. */
      asked: TableSpec[];
      why: Extract<ProtectedTables, { kind: 'tables' }>['why'];
      targets: AuditedTarget[];
      control: MadePreview['control'];
    };

/** How much of the work is protecting; the rest is attacking. */
const PROTECTING = 0.4;
/** Attacks are counted and not known beforehand: at so many, the bar is half way through them. */
const HALF_OF_ATTACKS = 2000;

/**
 * Protects a report and has it attacked by an auditor that knows nothing of how it was protected. Where the auditor is
 * not convinced, the tables that it refuses by themselves stay out; then those of two dimensions, then all but the total.
 * @throws FailedCheck when no form passes: then nothing may leave.
 */
export function protectAndAudit(
  job: ReportJob,
  solver: Solver,
  onProgress: (done: number) => void,
): JobOutcome {
  if (job.inTheWay.length > 0) return { kind: 'refused', entries: job.inTheWay };
  const outcome = protect(job.specs, job.cases, job.ledger, {
    scope: job.scope,
    threshold: job.threshold,
    chance: chanceFrom(job.seed),
    solver,
    onProgress: (done) => onProgress(done * PROTECTING),
  });
  if (outcome.kind === 'refused') return { kind: 'refused', entries: outcome.entries };
  if (outcome.kind === 'tooFew') return { kind: 'tooFew', cases: job.cases };

  const { cases, why } = outcome;
  const published = toPublishedTables(outcome.tables, job.specs);
  const totals = published.filter(({ dimensions }) => dimensions.length === 0);
  const contacts = contactsTable(cases, job.ledger);
  const printed = job.specs.filter(({ id }) => published.some((table) => table.id === id));
  const tablesOf = (specs: readonly TableSpec[]) => [
    ...totals,
    ...published.filter(({ id }) => specs.some((spec) => spec.id === id)),
    ...contacts,
  ];
  const attackOf = (specs: TableSpec[], more: Partial<AuditInput>) =>
    attack({ ...job, specs, cases }, tablesOf(specs), solver, more);
  const isSound = (specs: TableSpec[]) =>
    attackOf(specs, { ledger: ledgerOf(job, specs), stopsAtFirst: true }).ok;
  const withheld = job.specs.filter((one) => !printed.includes(one));

  let result: AuditResult | undefined;
  for (const specs of formsOf(printed, isSound)) {
    result = attackOf(specs, {
      specs: [...specs, ...withheld],
      onProgress: (asked) => onProgress(PROTECTING + (1 - PROTECTING) * (asked / (asked + HALF_OF_ATTACKS))),
    });
    if (!result.ok) continue;
    const tables = tablesOf(specs);
    const isIn = ({ id }: { id: string }) => specs.some((spec) => spec.id === id);
    return {
      kind: 'tables',
      tables,
      withheld: job.specs.filter((one) => !isIn(one)).map(({ id }) => id),
      fallback: fallbackOf(printed, specs),
      cases,
      specs: [...specs, ...withheld],
      asked: job.specs,
      why: Object.fromEntries(Object.entries(why).filter(([id]) => isIn({ id }))),
      targets: [...result.targets],
      control: {
        quantities: result.targets.length,
        witnesses: result.counted.witnesses,
        hash: sha256(Object.keys(result.witnesses).sort().join('\n')),
      },
    };
  }
  throw new FailedCheck(`the auditor refuses: ${result?.failures.map(({ kind }) => kind).join(', ')}`);
}

/** What earlier reports say of the dimensions of some tables, and how many cases they counted. */
function ledgerOf({ ledger }: ReportJob, specs: readonly TableSpec[]): LedgerEntry[] {
  const ids = specs.flatMap(({ dimensions }) => dimensions.map(({ id }) => id));
  const isAbout = ({ dimensions }: PublishedTable) =>
    dimensions.length === 0 || dimensions.some(({ id }) => ids.includes(id));
  return ledger.map((one) => ({
    ...one,
    published: { ...one.published, tables: one.published.tables.filter(isAbout) },
  }));
}

/** What may be printed together, the most of it first. @param isSound of some tables by themselves. */
function* formsOf(
  printed: TableSpec[],
  isSound: (specs: TableSpec[]) => boolean,
): Generator<TableSpec[], void, undefined> {
  yield printed;
  if (printed.length === 0) return;
  const oneWay = printed.filter((one) => !isSplit(one) && isSound([one]));
  const marginsOf = ({ dimensions }: TableSpec) =>
    oneWay.filter((one) => dimensions.some(({ id }) => id === one.dimensions[0]?.id));
  const split = printed.filter(
    (one) => isSplit(one) && marginsOf(one).length === 2 && isSound([...marginsOf(one), one]),
  );
  if (oneWay.length + split.length < printed.length) yield [...oneWay, ...split];
  if (split.length > 0) yield oneWay;
  if (oneWay.length > 0) yield [];
}

function isSplit({ dimensions }: TableSpec): boolean {
  return dimensions.length > 1;
}

function fallbackOf(printed: readonly TableSpec[], kept: readonly TableSpec[]): ReportFallback | null {
  if (kept.length === 0 && printed.length > 0) return 'total_only';
  return printed.some(isSplit) && !kept.some(isSplit) ? 'no_split' : null;
}

function attack(
  {
    scope,
    specs,
    cases,
    ledger,
    threshold,
    headcounts,
  }: Omit<ReportJob, 'cases'> & { cases: readonly CodedCase[] },
  tables: PublishedTable[],
  solver: Solver,
  more: Partial<AuditInput>,
): AuditResult {
  const known = Object.entries(headcounts).filter((one): one is [string, number] => one[1] !== null);
  return audit({
    published: {
      schema: 1,
      organisation: '-',
      period: { from: scope.from, to: scope.to },
      threshold,
      rule: '-',
      tables,
      statements: [],
      earlierReports: [],
    },
    statements: [],
    scope,
    specs,
    cases,
    ledger,
    threshold,
    solver,
    hash: sha256,
    headcounts: { department: Object.fromEntries(known) },
    ...more,
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
