import type { LinearConstraint } from '../contract/solver.ts';
import { aggregatesOf, intervalsUnder } from './aggregates.ts';
import { NO_PRIOR_KNOWLEDGE, openAttackerOracle } from './attackerOracle.ts';
import { SUPPRESSED_BY_CHANCE } from './chance.ts';
import type { CodeSelection, ContingencyTable } from './contingencyTable.ts';
import { at, type Insider, type LinearSystem, type Pattern, type SystemCell } from './linearSystem.ts';
import { findOptimalPattern, isSafePattern } from './optimalPattern.ts';
import type { Job } from './options.ts';
import type { SensitiveCount } from './sensitiveCounts.ts';

/** A cell that is to be published or suppressed. */
export interface CandidateCell {
  cell: SystemCell;
  selection: CodeSelection;
  /** Somebody knows its exact count. */
  isKnown: boolean;
}

export interface SuppressionProblem {
  contingency: ContingencyTable;
  /** From earlier outputs and earlier tables of this one. */
  constraints: readonly LinearConstraint[];
  candidates: readonly CandidateCell[];
  sensitiveCounts: readonly SensitiveCount[];
  /**
   * The constraints are margins that are published anyway. They do not tell how a small published count is split, and
   * not much can be asked of that: that the cells leave it as open as the margins do.
   */
  isOnMargins?: boolean;
  accepts?(pattern: Pattern): boolean;
}

/** Thrown when earlier outputs tell too much together with the mere size of this one. */
export class DifferencingRisk extends Error {
  override readonly name = 'DifferencingRisk';
}

/**
 * The suppression pattern of a table; null when no cell may be published. Throws `DifferencingRisk`, and as `findOptimalPattern` does.
 *
 * Each cell has two draws, in the order of the cells: for suppressing it without need, then for its weight.
 */
export function solveSuppression(problem: SuppressionProblem, { options, population }: Job): Pattern | null {
  const { candidates, accepts } = problem;
  const draws = candidates.map(() => ({ suppress: options.chance.next(), weight: options.chance.next() }));
  const system = linearSystemOf(problem, { options, population }, draws);
  const suppressed = draws.flatMap(({ suppress }, index) => (suppress < SUPPRESSED_BY_CHANCE ? [index] : []));
  const { solver, isCancelled } = options;
  const watch = isCancelled ? { isCancelled } : {};
  const accepting = accepts ? { accepts } : {};
  const found = findOptimalPattern(system, { solver, suppressed, ...watch, ...accepting });
  return found === null || found.pattern.every(Boolean) ? null : found.pattern;
}

/** True when every sensitive count is protected in a contingency table in which nothing is to be decided any more. */
export function isProtectedAsPublished(problem: SuppressionProblem, job: Job): boolean {
  try {
    return isSafePattern(linearSystemOf(problem, job, []), [], job.options.solver);
  } catch (error) {
    if (error instanceof DifferencingRisk) return false;
    throw error;
  }
}

/** Suppressing a class costs about the same whatever its size, a large one somewhat more; chance decides between equals. */
export function weightOf(value: number, cases: number, draw: number): number {
  return (1 + (3 * value) / cases) * (1 + draw / 4);
}

function linearSystemOf(
  { contingency, constraints, candidates, sensitiveCounts, isOnMargins = false }: SuppressionProblem,
  { options: { threshold, solver }, population: { earlier, cases } }: Job,
  draws: readonly { weight: number }[],
): LinearSystem {
  const system: LinearSystem = {
    unknowns: contingency.unknowns,
    constraints: [...contingency.constraints, ...constraints],
    cells: candidates.map(({ cell }, index) => ({
      ...cell,
      weight: weightOf(cell.value, cases.length, at(draws, index).weight),
    })),
    targets: sensitiveCounts,
    priorKnowledge: contingency.priorKnowledge.length > 0 ? [contingency.priorKnowledge] : [],
    informed: { threshold, coalitionSize: threshold - 1, insiders: insidersOf(candidates, sensitiveCounts) },
    isNetwork: earlier.length === 0,
    exceptsWhatIsPublished: earlier.length > 0 || isOnMargins,
  };
  return system.exceptsWhatIsPublished
    ? {
        ...system,
        targets: attainableProtection(system, sensitiveCounts, { threshold, solver, isOnMargins }),
      }
    : system;
}

/** Whoever knows a cell knows the same class in every part of the cases. */
function insidersOf(
  candidates: readonly CandidateCell[],
  sensitiveCounts: readonly SensitiveCount[],
): Insider[] {
  return candidates.flatMap(({ isKnown, selection }, cell) => {
    if (!isKnown) return [];
    const isSame = (other: CodeSelection) =>
      (other.first === null || other.first === selection.first) &&
      (other.second === null || other.second === selection.second);
    const exempt = sensitiveCounts.flatMap(({ selection: other }, index) => (isSame(other) ? [index] : []));
    return [{ cell, exempt }];
  });
}

/**
 * Earlier outputs, or margins, may leave a count less room than its protection interval; no table of this output can give
 * it back. The interval is then cut down to the room that is left; of earlier outputs it has to reach the threshold.
 * Depends on what is published alone.
 */
function attainableProtection(
  system: LinearSystem,
  sensitiveCounts: readonly SensitiveCount[],
  {
    threshold,
    solver,
    isOnMargins,
  }: { threshold: number; solver: Job['options']['solver']; isOnMargins: boolean },
): SensitiveCount[] {
  const aggregates = aggregatesOf(system);
  const oracle = openAttackerOracle(system, aggregates, solver, {});
  oracle.setBounds(
    intervalsUnder(
      aggregates,
      system.cells.map(() => true),
    ),
  );
  try {
    return sensitiveCounts.map((count, index) => {
      const aggregate = at(aggregates.ofTarget, index);
      const { protection } = count;
      if (protection.kind !== 'interval') return count;
      const least = oracle.least(NO_PRIOR_KNOWLEDGE, aggregate);
      if (protection.above !== null && least >= protection.above) {
        return { ...count, protection: { ...protection, sure: Math.max(protection.sure, least) } };
      }
      const most = oracle.most(NO_PRIOR_KNOWLEDGE, aggregate);
      if (!isOnMargins && (least > protection.low || most < threshold)) {
        throw new DifferencingRisk('an earlier output tells too much');
      }
      const [low, high] = [Math.max(protection.low, least), Math.min(protection.high, most)];
      return { ...count, protection: { ...protection, low, high } };
    });
  } finally {
    oracle.close();
  }
}
