import type { PublishedReport } from '../../domain/publishedReport.ts';
import type { CodedCase, Scope } from '../contract/codedCase.ts';
import type { LedgerEntry } from '../contract/ledger.ts';
import type { Solver } from '../contract/solver.ts';
import type { TableSpec } from '../contract/tableSpec.ts';
import { linkedOutputs, type Output, THIS } from './atoms.ts';
import { attackAll, type Finding } from './attack.ts';
import { describeAttacker, knowersOf } from './attackers.ts';
import type { AuditedTarget, AuditResult } from './auditResult.ts';
import { believable } from './believable.ts';
import { canonicalText } from './checkWitness.ts';
import { absolute, type Constraint, sumOf } from './constraint.ts';
import { type Failure, unique } from './failure.ts';
import {
  checkCells,
  checkHeadcounts,
  checkSumParts,
  checkSums,
  type Headcounts,
  isTooFew,
} from './formChecks.ts';
import { checkDifferences, checkShares, sharesOf } from './groupChecks.ts';
import { buildModel } from './model.ts';
import { locationOf } from './quantities.ts';
import { type ReadStatement, statementsOf } from './readStatement.ts';
import { openSpace, type Space } from './space.ts';

export interface AuditInput {
  published: PublishedReport;
  /** What the reader of the document sees, as it was read back from it. */
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
  headcounts?: Headcounts;
  /** The dimension whose codes are departments; `department` where nothing is said. */
  departmentDimension?: string;
  /** Dimensions of which it would do harm to know that nearly all of a group are in one class; all where nothing is said. */
  sensitiveDimensions?: readonly string[];
  /**
   * `closed` asks for all of it. `exact` asks only whether a count below the threshold can be computed, by an
   * outsider: for comparison with the patterns of other tools.
   */
  criterion?: 'closed' | 'exact';
  /** Asks no further once it has failed: enough for whoever only needs to know whether. */
  stopsAtFirst?: boolean;
  onProgress?: (asked: number) => void;
  isCancelled?: () => boolean;
}

/** What an outsider must be able to think possible above the threshold. */
const MARGIN = 2;

class Stopped extends Error {
  override readonly name = 'Stopped';
}

/**
 * Attacks a finished report with everything that left before it. It is safe only if `ok`: then every count that is not
 * printed, and about which anything is stated, has for every attacker two whole tables that the checker accepted, one in
 * which it is as low and one in which it is as high as the criterion asks. That a count is `aboveThreshold` for everyone
 * rests on the solver, as no single table can show it; its true count and persons are then held to the threshold.
 */
export function audit(input: AuditInput): AuditResult {
  const { published, cases, threshold, scope, specs } = input;
  const isExact = input.criterion === 'exact';
  const current: Output = { id: THIS, scope, published, cases, specs };
  const statements = [...statementsOf(published), ...input.statements];
  const result = {
    failures: [] as Failure[],
    targets: [] as AuditedTarget[],
    witnesses: {} as Record<string, string>,
  };
  const counted = { constraints: 0, questions: 0, witnesses: 0 };
  const done = (): AuditResult => ({
    ...result,
    failures: unique(result.failures),
    ok: result.failures.length === 0,
    counted,
  });

  if (!isExact && (isTooFew(current, threshold) || published.tables.length === 0)) {
    if (published.tables.length > 0) result.failures.push({ kind: 'form', what: 'too few for any table' });
    for (const one of statements)
      if (one.kind !== 'sentence') result.failures.push({ kind: 'unexplained', what: JSON.stringify(one) });
    return done();
  }
  const departmentDimension = input.departmentDimension ?? 'department';
  const model = buildModel(linkedOutputs(current, input.ledger), statements, departmentDimension);
  counted.constraints = model.constraints.length;
  result.failures.push(...model.failures);
  if (!isExact) {
    result.failures.push(...checkHeadcounts(current, input.headcounts ?? {}, departmentDimension));
    for (const output of model.outputs) {
      const own = model.cells.filter((cell) => cell.output === output.id);
      result.failures.push(...checkCells(own, output, model.dimensions, threshold));
      for (const table of output.published.tables)
        result.failures.push(...checkSums(table, output, own, model.dimensions));
    }
    result.failures.push(...checkSumParts(model.outputs, model.atoms));
  }
  // Ranges of something that is not true, or that there is no model of, would say nothing.
  if (model.failures.some(({ kind }) => kind === 'untrue' || kind === 'unsupported')) return done();
  if (input.stopsAtFirst && result.failures.length > 0) return done();

  const findings = new Map<string, Finding[]>();
  let isBelieving = false;
  const stopIfFailed = () => {
    if (input.stopsAtFirst && result.failures.length > 0) throw new Stopped();
  };
  const step = () => {
    if (input.isCancelled?.()) {
      result.failures.push({ kind: 'cancelled', what: 'stopped' });
      throw new Stopped();
    }
    input.onProgress?.(counted.questions);
    stopIfFailed();
  };
  const report = (finding: Finding) => {
    counted.questions += 1;
    counted.witnesses += 2;
    const { quantity, attacker, verdict } = finding;
    findings.set(quantity.id, [...(findings.get(quantity.id) ?? []), finding]);
    if (verdict !== 'exposed' || isExact) return;
    const belief = isBelieving ? ', who believes that no case is without a code' : '';
    result.failures.push({
      kind: 'exposed',
      what: `${quantity.id}: ${describeAttacker(attacker.identity)}${belief}`,
    });
    stopIfFailed();
  };
  const knowers = isExact ? [] : knowersOf(model);
  const shares = isExact ? [] : sharesOf(model, input.sensitiveDimensions);
  const links = [
    ...model.populations.map(({ atoms }) =>
      sumOf(...atoms.map((atom) => model.latents.formOf(atom, { has: {} }) ?? [])),
    ),
    ...shares.map(({ group, both }) => sumOf(group, both)),
    ...model.quantities.map((one) => one.form),
    ...knowers.map((one) => sumOf(...one.extra.map(({ form }) => absolute(form)))),
  ];
  const quantities = isExact ? model.quantities.filter((one) => one.cases < threshold) : model.quantities;

  /** Attacks all tables that agree with the constraints; false if there are none. */
  function attackUnder(
    believed: readonly Constraint[],
    run: (space: Space, before: { margins: Space | null; totals: Space | null }) => void,
  ): boolean {
    const highs = model.latents.columns.map((column) => column.high);
    const open = (constraints: readonly Constraint[]) =>
      openSpace(input.solver, highs, [...constraints, ...believed], links);
    const space = open(model.constraints);
    if (space === 'unknown') result.failures.push({ kind: 'solver', what: 'no table found' });
    if (space === null || space === 'unknown') return space !== null;
    const hasCross = published.tables.some(({ dimensions }) => dimensions.length > 1);
    const openBefore = (constraints: readonly Constraint[]) => {
      const opened = open(constraints);
      return opened === 'unknown' ? null : opened;
    };
    const margins = hasCross && !isExact ? openBefore(model.margins) : null;
    const totals = model.outputs.length > 1 && !isExact ? openBefore(model.sizes) : null;
    try {
      run(space, { margins, totals });
    } finally {
      space.close();
      margins?.close();
      totals?.close();
    }
    return true;
  }
  const attack = (
    space: Space,
    before: { margins: Space | null; totals: Space | null },
    believed: readonly Constraint[] = [],
  ) => {
    // A belief bears on the parts that it speaks of; the others were attacked without it.
    const parts = new Set(believed.map(({ form }) => space.partOf(form)));
    attackAll({
      space,
      ...before,
      latents: model.latents,
      quantities: quantities.filter(({ form }) => parts.size === 0 || parts.has(space.partOf(form))),
      knowers,
      criterion: { threshold, margin: MARGIN },
      isOutsiderOnly: isExact,
      step,
      report,
      fail: (failure) => result.failures.push(failure),
    });
  };

  try {
    const isPossible = attackUnder([], (space, before) => {
      attack(space, before);
      if (isExact) return;
      result.failures.push(...checkDifferences(model, space), ...checkShares(shares, space));
    });
    if (!isPossible) result.failures.push({ kind: 'untrue', what: 'no table agrees with it' });
    const believed = isExact ? [] : believable(model, (some) => attackUnder(some, () => {}));
    isBelieving = true;
    if (believed.length > 0) {
      attackUnder(believed, (space, before) => attack(space, before, believed));
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }

  const names = model.latents.columns.map((column) => column.name);
  const keep = (table: readonly number[]) => {
    const text = canonicalText(table, names);
    const hash = input.hash(text);
    result.witnesses[hash] = text;
    return hash;
  };
  for (const some of findings.values()) {
    const [first] = some;
    if (first === undefined) continue;
    const [low, high] = [first.range.low, first.range.high];
    if (isExact && low.value === high.value)
      result.failures.push({ kind: 'exposed', what: first.quantity.id });
    const width = ({ range }: Finding) => range.high.value - range.low.value;
    const worst = some
      .filter((one) => one.isExact)
      .reduce((least, one) => (width(one) < width(least) ? one : least), first);
    const exposed = some.find((one) => one.verdict === 'exposed') ?? worst;
    result.targets.push({
      id: first.quantity.id,
      where: locationOf(first.quantity, model),
      outsider: [low.value, high.value],
      worst: {
        attacker: exposed.attacker.identity,
        interval: [exposed.range.low.value, exposed.range.high.value],
      },
      verdict: some.some((one) => one.verdict === 'exposed') ? 'exposed' : first.verdict,
      witnesses: { low: keep(low.table), high: keep(high.table) },
    });
  }
  return done();
}
