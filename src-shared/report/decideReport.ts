import { type AuditInput, audit } from '../disclosure/audit/audit.ts';
import type { AuditedTarget, AuditResult } from '../disclosure/audit/auditResult.ts';
import type { CodedCase, Scope } from '../disclosure/contract/codedCase.ts';
import { FailedCheck } from '../disclosure/contract/failedCheck.ts';
import type { LedgerEntry } from '../disclosure/contract/ledger.ts';
import type { Solver } from '../disclosure/contract/solver.ts';
import type { TableSpec } from '../disclosure/contract/tableSpec.ts';
import type { Chance } from '../disclosure/protect/chance.ts';
import { type ProtectedTables, protect } from '../disclosure/protect/protect.ts';
import type { PublishedTable } from '../domain/publishedReport.ts';
import type { MadePreview, ReportFallback } from '../ipc/reportChannels.ts';
import { CONTACTS_TABLE, contactsTable } from './contactsTable.ts';
import { toPublishedTables } from './toPublishedTables.ts';
import { trendTable } from './trendTable.ts';

/** Everything of a report that its numbers depend on. */
export interface ReportJob {
  scope: Scope;
  threshold: number;
  /** The secret draw. */
  seed: string;
  specs: TableSpec[];
  /** Ids of tables that earlier outputs counted in another way: beside those they stay out. */
  countedOtherwise: string[];
  cases: CodedCase[];
  /** All that left for this organisation before. */
  ledger: LedgerEntry[];
  /** People by department; null where it is not known. */
  headcounts: Record<string, number | null>;
}

/** What the decision needs from outside: it is pure, so that the same job with the same draws gives the same report. */
export interface DecisionTools {
  solver: Solver;
  /** The draws that belong to the seed of the job. */
  chance: Chance;
  /** SHA-256 in hexadecimals. */
  hash(text: string): string;
  /** @param done 0 to 1. */
  onProgress?(done: number): void;
}

export type JobOutcome =
  | { kind: 'refused'; entries: string[] }
  | { kind: 'tooFew'; cases: readonly CodedCase[] }
  | {
      kind: 'tables';
      /** All that is printed, in the order of the report; a trend beside earlier reports comes last. */
      tables: PublishedTable[];
      withheld: string[];
      fallback: ReportFallback | null;
      /** As they were counted; the specs that they were counted by. */
      cases: readonly CodedCase[];
      specs: TableSpec[];
      /** All that were asked for. */
      asked: TableSpec[];
      why: Why;
      targets: AuditedTarget[];
      control: MadePreview['control'];
    };

type Protected = Extract<ProtectedTables, { kind: 'tables' }>;
type Why = Protected['why'];

/** How much of the work is protecting; the rest is attacking. */
const PROTECTING = 0.4;
/** Attacks are counted and not known beforehand: at so many, the bar is half way through them. */
const HALF_OF_ATTACKS = 2000;

/**
 * Protects a report and has it attacked by an auditor that knows nothing of how it was protected. Where the auditor is
 * not convinced, the tables that it refuses by themselves stay out; then those of two dimensions, then all but the total.
 * @throws FailedCheck when no form passes: then nothing may leave. RangeError on a job that contradicts itself.
 */
export function decideReport(job: ReportJob, tools: DecisionTools): JobOutcome {
  const { onProgress } = tools;
  const possible = job.specs.filter(({ id }) => !job.countedOtherwise.includes(id));
  const made = protect(possible, job.cases, job.ledger, {
    scope: job.scope,
    threshold: job.threshold,
    chance: tools.chance,
    solver: tools.solver,
    onProgress: (done) => onProgress?.(done * PROTECTING),
  });
  if (made.kind === 'refused') return { kind: 'refused', entries: made.entries };
  if (made.kind === 'tooFew') return { kind: 'tooFew', cases: job.cases };

  const printed = job.specs.filter(({ id }) => made.tables.some((table) => table.id === id));
  const { specs, tables, result } = firstSoundForm(job, made, printed, tools);
  const isIn = (id: string) => specs.some((spec) => spec.id === id);
  return {
    kind: 'tables',
    tables: withTrend(tables, job),
    withheld: job.specs.filter(({ id }) => !isIn(id)).map(({ id }) => id),
    fallback: fallbackOf(printed, specs),
    cases: made.cases,
    specs: [...specs, ...job.specs.filter((one) => !printed.includes(one))],
    asked: job.specs,
    why: Object.fromEntries(Object.entries(made.why).filter(([id]) => isIn(id))),
    targets: [...result.targets],
    control: {
      quantities: result.targets.length,
      witnesses: result.counted.witnesses,
      hash: tools.hash(Object.keys(result.witnesses).sort().join('\n')),
    },
  };
}

interface SoundForm {
  specs: TableSpec[];
  tables: PublishedTable[];
  result: AuditResult;
}

/** The form with the most tables that the auditor accepts. @throws FailedCheck when it accepts none. */
function firstSoundForm(
  job: ReportJob,
  made: Protected,
  printed: TableSpec[],
  tools: DecisionTools,
): SoundForm {
  const named = toPublishedTables(made.tables, job.specs);
  const totals = named.filter(({ dimensions }) => dimensions.length === 0);
  const contacts = job.countedOtherwise.includes(CONTACTS_TABLE) ? [] : contactsTable(made.cases, job.ledger);
  const tablesOf = (specs: readonly TableSpec[]) => [
    ...totals,
    ...named.filter(({ id }) => specs.some((spec) => spec.id === id)),
    ...contacts,
  ];
  const attack = (specs: TableSpec[], more: Partial<AuditInput>) =>
    audit({ ...auditInputOf({ ...job, specs, cases: made.cases }, tablesOf(specs), tools), ...more });
  const isSound = (specs: TableSpec[]) =>
    attack(specs, { ledger: ledgerAbout(specs, job.ledger), stopsAtFirst: true }).ok;
  const withheld = job.specs.filter((one) => !printed.includes(one));

  let result: AuditResult | undefined;
  for (const specs of formsOf(printed, isSound)) {
    result = attack(specs, {
      specs: [...specs, ...withheld],
      onProgress: (asked) =>
        tools.onProgress?.(PROTECTING + (1 - PROTECTING) * (asked / (asked + HALF_OF_ATTACKS))),
    });
    if (result.ok) return { specs, tables: tablesOf(specs), result };
  }
  throw new FailedCheck(`the auditor refuses: ${result?.failures.map(({ kind }) => kind).join(', ')}`);
}

function auditInputOf(
  { scope, specs, cases, ledger, threshold, headcounts }: Counted,
  tables: PublishedTable[],
  { solver, hash }: DecisionTools,
): AuditInput {
  const known = Object.entries(headcounts).filter((one): one is [string, number] => one[1] !== null);
  return {
    published: { tables, statements: [] },
    statements: [],
    scope,
    specs,
    cases,
    ledger,
    threshold,
    solver,
    hash,
    headcounts: { department: Object.fromEntries(known) },
  };
}

type Counted = Omit<ReportJob, 'cases'> & { cases: readonly CodedCase[] };

/** What earlier reports say of the dimensions of some tables, and how many cases they counted. */
function ledgerAbout(specs: readonly TableSpec[], ledger: readonly LedgerEntry[]): LedgerEntry[] {
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

/** The tables, and beside earlier reports of the same departments a trend: it says nothing that those do not. */
function withTrend(tables: PublishedTable[], { scope, ledger }: ReportJob): PublishedTable[] {
  const sameDepartments = ledger.filter(
    (one) => JSON.stringify(one.scope.departments) === JSON.stringify(scope.departments),
  );
  const { from, to } = scope;
  const trend = trendTable(
    { period: { from, to }, tables },
    sameDepartments.map((one) => ({ period: one.scope, tables: one.published.tables })),
  );
  return trend ? [...tables, trend] : tables;
}
