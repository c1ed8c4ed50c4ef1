import { createHash } from 'node:crypto';
import { type AuditedQuantity, type AuditResult, audit } from '../../src-shared/disclosure/audit/audit.ts';
import type { CodedCase, Scope } from '../../src-shared/disclosure/codedCase.ts';
import { chanceFrom } from '../../src-shared/disclosure/engine/chance.ts';
import { MERGED } from '../../src-shared/disclosure/engine/options.ts';
import { type ProtectedTables, protect } from '../../src-shared/disclosure/engine/protect.ts';
import { FailedCheck } from '../../src-shared/disclosure/failedCheck.ts';
import type { LedgerEntry } from '../../src-shared/disclosure/ledger.ts';
import type { PublishedTable } from '../../src-shared/disclosure/publishedReport.ts';
import type { Solver } from '../../src-shared/disclosure/solver.ts';
import type { TableSpec } from '../../src-shared/disclosure/tableSpec.ts';
import { pdf as words } from '../../src-shared/i18n/nl/pdf.ts';
import type { MadePreview, ReportFallback } from '../../src-shared/ipc/reportChannels.ts';
import { contactsTable } from './contactsTable.ts';

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
      quantities: AuditedQuantity[];
      control: MadePreview['control'];
    };

/** How much of the work is protecting; the rest is attacking. */
const PROTECTING = 0.4;
/** Attacks are counted and not known beforehand: at so many, the bar is half way through them. */
const HALF_OF_ATTACKS = 2000;

/**
 * Protects a report and has it attacked by an auditor that knows nothing of how it was protected. Where the auditor is
 * not convinced, a coarser form is tried: without tables of two dimensions, then with the total alone.
 * @throws FailedCheck when no form passes: then nothing may leave.
 */
export function protectAndAudit(
  job: ReportJob,
  solver: Solver,
  onProgress: (done: number) => void,
): JobOutcome {
  if (job.inTheWay.length > 0) return { kind: 'refused', entries: job.inTheWay };
  const forms: { specs: TableSpec[]; fallback: ReportFallback | null }[] = [
    { specs: job.specs, fallback: null },
    { specs: job.specs.filter(({ dimensions }) => dimensions.length === 1), fallback: 'no_split' },
    { specs: [], fallback: 'total_only' },
  ];
  let result: AuditResult | undefined;
  for (const { specs, fallback } of forms) {
    const outcome = protect(specs, job.cases, job.ledger, {
      scope: job.scope,
      threshold: job.threshold,
      chance: chanceFrom(job.seed),
      solver,
      words: { total: words.tables.total, mergedLabel: () => MERGED },
      onProgress: (done) => onProgress(done * PROTECTING),
    });
    if (outcome.kind === 'refused') return { kind: 'refused', entries: outcome.entries };
    if (outcome.kind === 'tooFew') return { kind: 'tooFew', cases: job.cases };

    const { cases, why } = outcome;
    const tables = [...outcome.tables, ...contactsTable(cases, job.ledger)];
    result = attack({ ...job, specs, cases }, tables, solver, onProgress);
    if (!result.ok) continue;
    const hashes = Object.keys(result.witnesses).sort();
    return {
      kind: 'tables',
      tables,
      withheld: job.specs.map(({ id }) => id).filter((id) => !tables.some((table) => table.id === id)),
      fallback,
      cases,
      specs,
      asked: job.specs,
      why,
      quantities: [...result.quantities],
      control: {
        quantities: result.quantities.length,
        witnesses: result.counted.witnesses,
        hash: sha256(hashes.join('\n')),
      },
    };
  }
  throw new FailedCheck(`the auditor refuses: ${result?.failures.map(({ kind }) => kind).join(', ')}`);
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
  onProgress: (done: number) => void,
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
    onProgress: (asked) => onProgress(PROTECTING + (1 - PROTECTING) * (asked / (asked + HALF_OF_ATTACKS))),
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
