import type { Solver } from '../contract/solver.ts';
import { aggregatesOf } from './aggregates.ts';
import { moreCut } from './cuts.ts';
import { cutsAgainst } from './cutsAgainst.ts';
import { Cancelled, type LinearSystem, type Pattern, type Watch } from './linearSystem.ts';
import { openMasterProblem } from './masterProblem.ts';
import { openPatternAuditor } from './patternAuditor.ts';

export interface PatternOptions extends Watch {
  solver: Solver;
  /** Free cells that are suppressed whatever the rest: the chance that keeps every safe pattern possible. */
  suppressed?: readonly number[];
  /** True when nothing but disclosure stands against a pattern; then nothing stands against one that suppresses more. */
  accepts?(pattern: Pattern): boolean;
}

export interface OptimalPattern {
  pattern: Pattern;
  /** Number of patterns that were audited. */
  rounds: number;
  /** True when the choice was free to the end; see MOST_DISCLOSURES. */
  isExact: boolean;
}

/** After so many disclosures the choice is no longer made anew: what is suppressed stays so, and more joins it. */
const MOST_DISCLOSURES = 350;
/** The same after so many patterns: the attack of an insider cuts off little more than the pattern that was tried. */
const MOST_ROUNDS = 100;

/**
 * The cheapest pattern that fulfils every protection interval of the system, or null when not even suppressing
 * everything does.
 *
 * Exact: the master problem proposes the cheapest pattern that fulfils every cut so far, the attackers try it,
 * and each attack that succeeds becomes a cut (Fischetti and Salazar 2001). Two kinds of cut are heuristic and may cost
 * a cell more than the optimum, never safety: those against an insider, and those for a pattern that `accepts` refuses.
 * In large tables the search is cut short, see MOST_DISCLOSURES.
 *
 * The pattern with only the primary cells and those of `suppressed` is tried first. If it is safe, it is the answer: so
 * each safe pattern is the answer for some draw, at every table that it leaves feasible.
 *
 * Throws `FailedCheck` when the solver gives no usable answer, `Cancelled` when asked to stop.
 */
export function findOptimalPattern(system: LinearSystem, options: PatternOptions): OptimalPattern | null {
  const { solver, suppressed = [], accepts = () => true } = options;
  const fixed = system.cells.map(({ kind }, cell) => kind === 'primary' || suppressed.includes(cell));
  const auditor = openPatternAuditor(system, aggregatesOf(system), solver, options);
  const master = openMasterProblem(system, fixed, solver);
  try {
    let pattern: Pattern | null = fixed;
    let found = 0;
    for (let rounds = 1; pattern !== null; rounds++) {
      if (options.isCancelled?.()) throw new Cancelled();
      const disclosures = auditor.audit(pattern);
      const isAccepted = disclosures.length > 0 || accepts(pattern);
      const isFree = found < MOST_DISCLOSURES && rounds <= MOST_ROUNDS;
      if (disclosures.length === 0 && isAccepted) return { pattern, rounds, isExact: isFree };
      for (const disclosure of disclosures)
        for (const cut of cutsAgainst(auditor.context, pattern, disclosure)) master.add(cut);
      if (!isAccepted) master.add(moreCut(null, pattern));
      found += disclosures.length;
      if (found >= MOST_DISCLOSURES || rounds >= MOST_ROUNDS) master.keep(pattern);
      options.onProgress?.(1 - 1 / (1 + rounds / 8));
      pattern = master.solve();
    }
    return null;
  } finally {
    master.close();
    auditor.close();
  }
}

/** True when a pattern fulfils every protection interval. Throws as `findOptimalPattern` does. */
export function isSafePattern(system: LinearSystem, pattern: Pattern, solver: Solver): boolean {
  const auditor = openPatternAuditor(system, aggregatesOf(system), solver, {});
  try {
    return auditor.audit(pattern).length === 0;
  } finally {
    auditor.close();
  }
}
