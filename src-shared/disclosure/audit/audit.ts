import type { CodedCase, Scope } from '../contract/codedCase.ts';
import type { LedgerEntry, ReleasedReport } from '../contract/ledger.ts';
import type { Solver } from '../contract/solver.ts';
import type { TableSpec } from '../contract/tableSpec.ts';
import type { AttackEvent, AttackOutcome } from './attack.ts';
import { describeAttacker } from './attackers.ts';
import { attackReport } from './attackReport.ts';
import { type AuditResult, summarise, unattacked } from './auditResult.ts';
import { cellFailures, isBelowMinimumSize } from './cellChecks.ts';
import type { AuditFailure } from './failure.ts';
import { type Headcounts, headcountFailures } from './headcountChecks.ts';
import { type AuditModel, buildModel } from './model.ts';
import { listedStatements, type ReadStatement } from './readStatement.ts';
import { linkedReleases, type Release, THIS } from './strata.ts';
import { sumDifferenceFailures, sumFailures } from './sumChecks.ts';

export interface AuditInput {
  published: ReleasedReport;
  /** Everything that the reader of the document sees, as it was read back from it. */
  statements: readonly ReadStatement[];
  scope: Scope;
  specs: readonly TableSpec[];
  /** The cases as this report counts them; also those that an earlier report counted, as it counted them. */
  cases: readonly CodedCase[];
  ledger: readonly LedgerEntry[];
  threshold: number;
  solver: Solver;
  /** SHA-256 in hexadecimals. */
  hash: (text: string) => string;
  headcounts: Headcounts;
  /**
   * Dimensions of which it would do harm to know that nearly all of one class are in another: all where none are
   * named, as in the app; tests name fewer.
   */
  sensitiveDimensions?: readonly string[];
  /** Asks no further once it has failed: enough for whoever only needs to know whether. */
  stopsAtFirst?: boolean;
  onProgress?: (asked: number) => void;
  isCancelled?: () => boolean;
}

/**
 * Attacks a finished report with everything that left before it. It is safe only if `ok`: then every count that is not
 * printed, and about which anything is stated, has for every attacker two whole tables that the checker accepted, one in
 * which it is as low and one in which it is as high as its protection interval asks. That a count is `aboveThreshold` for everyone rests on the
 * solver, as no single table can show it; its true count and persons are then held to the threshold.
 */
export function audit(input: AuditInput): AuditResult {
  const { published, cases, threshold, scope, specs } = input;
  const current: Release = { id: THIS, scope, published, cases, specs };
  const statements = [...listedStatements(published), ...input.statements];
  if (isBelowMinimumSize(cases, threshold) || published.tables.length === 0)
    return unattacked(emptyReportFailures(published, statements), 0);

  const model = buildModel(linkedReleases(current, input.ledger), statements);
  const failures = [...model.failures, ...formFailures(model, input)];
  // Intervals of something that is not true, or that there is no model of, would say nothing.
  const isBaseless = model.failures.some(({ kind }) => kind === 'untrue' || kind === 'unsupported');
  if (isBaseless || (input.stopsAtFirst && failures.length > 0))
    return unattacked(failures, model.knowledge.all.length);

  const attacked = collectResults(attackReport(model, input), input, failures);
  return summarise(model, attacked.results, attacked.failures, input.hash);
}

/** Failures of a report that has too little for any number: it may say sentences only. */
function emptyReportFailures(
  { tables }: ReleasedReport,
  statements: readonly ReadStatement[],
): AuditFailure[] {
  return [
    ...(tables.length > 0 ? [{ kind: 'form', what: 'too few for any table' } as const] : []),
    ...statements
      .filter(({ kind }) => kind !== 'sentence')
      .map((one): AuditFailure => ({ kind: 'unexplained', what: JSON.stringify(one) })),
  ];
}

/** Failures that can be seen without attacking. */
function formFailures(
  { releases, strata, cells, dimensions }: AuditModel,
  { headcounts, threshold }: AuditInput,
): AuditFailure[] {
  return [
    ...releases.filter(({ id }) => id === THIS).flatMap((one) => headcountFailures(one, headcounts)),
    ...releases.flatMap((release) => {
      const own = cells.filter((cell) => cell.release === release.id);
      return [
        ...cellFailures(own, release.cases, dimensions, threshold),
        ...release.published.tables.flatMap((table) => sumFailures(table, release, own, dimensions)),
      ];
    }),
    ...sumDifferenceFailures(releases, strata),
  ];
}

/** Takes attacks until they end, are cancelled, or one has failed and that is enough; results by id of the target. */
function collectResults(
  events: Iterable<AttackEvent>,
  { isCancelled, onProgress, stopsAtFirst = false }: AuditInput,
  before: readonly AuditFailure[],
): { results: Map<string, AttackOutcome[]>; failures: AuditFailure[] } {
  const results = new Map<string, AttackOutcome[]>();
  const failures = [...before];
  let questions = 0;
  for (const event of events) {
    if (event.kind === 'failure') {
      failures.push(event.failure);
      continue;
    }
    if (event.kind === 'result') {
      const { target } = event.result;
      results.set(target.id, [...(results.get(target.id) ?? []), event.result]);
      questions += 1;
      failures.push(...exposure(event.result));
    } else if (isCancelled?.()) {
      failures.push({ kind: 'cancelled', what: 'stopped' });
      break;
    } else onProgress?.(questions);
    if (stopsAtFirst && failures.length > 0) break;
  }
  return { results, failures };
}

function exposure({ target, attacker, verdict, hasPriorKnowledge }: AttackOutcome): AuditFailure[] {
  if (verdict !== 'exposed') return [];
  const prior = hasPriorKnowledge ? ' with prior knowledge' : '';
  return [{ kind: 'exposed', what: `${target.id}: ${describeAttacker(attacker.identity)}${prior}` }];
}
