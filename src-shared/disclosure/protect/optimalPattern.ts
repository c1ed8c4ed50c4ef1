import type { Solver } from '../contract/solver.ts';
import { type Aggregates, aggregatesOf, intervalsUnder } from './aggregates.ts';
import {
  type CapacityInequality,
  type Cut,
  capacityCut,
  capacityInequalityOf,
  joinedInequality,
  moreCut,
} from './cuts.ts';
import { at, Cancelled, type LinearSystem, type Pattern, type Watch } from './linearSystem.ts';
import { openMasterProblem } from './masterProblem.ts';
import { type Disclosure, openPatternAuditor, type PatternAuditor } from './patternAuditor.ts';

export interface PatternOptions extends Watch {
  solver: Solver;
  /** Free cells that are suppressed whatever the rest: the chance that keeps every safe pattern possible. */
  hidden?: readonly number[];
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
 * The pattern with only the primary cells and those of `hidden` is tried first. If it is safe, it is the answer: so
 * each safe pattern is the answer for some draw, at every table that it leaves possible.
 *
 * Throws `FailedCheck` when the solver gives no usable answer, `Cancelled` when asked to stop.
 */
export function findOptimalPattern(system: LinearSystem, options: PatternOptions): OptimalPattern | null {
  const { solver, hidden = [], accepts = () => true } = options;
  const fixed = system.cells.map(({ kind }, cell) => kind === 'primary' || hidden.includes(cell));
  const aggregates = aggregatesOf(system);
  const auditor = openPatternAuditor(system, aggregates, solver, options);
  const master = openMasterProblem(system, fixed, solver);
  try {
    let pattern: Pattern | null = fixed;
    let found = 0;
    for (let rounds = 1; pattern !== null; rounds++) {
      if (options.isCancelled?.()) throw new Cancelled();
      const { disclosures } = auditor.audit(pattern);
      const isAccepted = disclosures.length > 0 || accepts(pattern);
      const isFree = found < MOST_DISCLOSURES && rounds <= MOST_ROUNDS;
      if (disclosures.length === 0 && isAccepted) return { pattern, rounds, isExact: isFree };
      for (const disclosure of disclosures)
        for (const cut of cutsOf(system, aggregates, auditor, pattern, disclosure)) master.add(cut);
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
    return auditor.audit(pattern).disclosures.length === 0;
  } finally {
    auditor.close();
  }
}

/** The cuts that follow from a disclosure: suppress otherwise, or publish the target, or keep it above. */
function cutsOf(
  system: LinearSystem,
  aggregates: Aggregates,
  auditor: PatternAuditor,
  pattern: Pattern,
  disclosure: Disclosure,
): Cut[] {
  const { target, prior } = disclosure;
  const cuts: Cut[] = [];
  const { protection } = at(system.targets, target);
  const above = protection.kind === 'interval' ? protection.above : null;
  if (above !== null) {
    const aggregate = at(aggregates.ofTarget, target);
    const cells = supportBelow(system, aggregates, auditor, pattern, { aggregate, prior, above });
    cuts.push({ kind: 'above', target, cells });
  }
  const reason = inequalityAgainst(system, aggregates, auditor, disclosure);
  const sharp = reason && capacityCut(target, reason, pattern);
  cuts.push(
    sharp ??
      moreCut(
        target,
        disclosure.isErratic ? pattern : grown(system, aggregates, auditor, pattern, disclosure),
      ),
  );
  return cuts;
}

/**
 * Suppressed cells that are enough for a target to be feasible below a bound; as few as can be found by publishing one
 * after the other.
 */
function supportBelow(
  { cells }: LinearSystem,
  aggregates: Aggregates,
  { oracle }: PatternAuditor,
  pattern: Pattern,
  { aggregate, prior, above }: { aggregate: number; prior: number; above: number },
): number[] {
  const isChanged = (values: ArrayLike<number>, cell: number) => {
    const changed = at(aggregates.ofCell, cell);
    return values[changed] !== at(aggregates.list, changed).value;
  };
  const bounds = oracle.bounds();
  let values = oracle.below(prior, aggregate, above);
  if (values === null) return cells.flatMap((_, cell) => (pattern[cell] ? [cell] : []));
  const support = new Set([...cells.keys()].filter((cell) => values !== null && isChanged(values, cell)));
  for (const cell of [...support]) {
    if (!support.delete(cell)) continue;
    const tighter = bounds.map((one, other) =>
      [...support].some((kept) => at(aggregates.ofCell, kept) === other) || !aggregates.ofCell.includes(other)
        ? one
        : { low: at(aggregates.list, other).value, high: at(aggregates.list, other).value },
    );
    oracle.setBounds(tighter);
    values = oracle.below(prior, aggregate, above);
    if (values === null) support.add(cell);
    else for (const kept of support) if (!isChanged(values, kept)) support.delete(kept);
  }
  oracle.setBounds(bounds);
  return [...support];
}

/** Null when the attack was only an integer program, which has no duals. */
function inequalityAgainst(
  system: LinearSystem,
  aggregates: Aggregates,
  { oracle }: PatternAuditor,
  disclosure: Disclosure,
): CapacityInequality | null {
  const reasons = [disclosure, ...(disclosure.otherSide ? [disclosure.otherSide] : [])].map(
    ({ attack, limit, reach }) => {
      const duals = reach.kind === 'short' ? reach.answer.duals : null;
      return (
        duals &&
        capacityInequalityOf(system, aggregates, oracle.model(disclosure.prior), { attack, limit }, duals)
      );
    },
  );
  const [first, second] = reasons;
  if (!first || second === null) return null;
  return second ? joinedInequality(first, second, 1) : first;
}

/** A larger pattern in which the attack succeeds all the same; every smaller one is then no better. */
function grown(
  system: LinearSystem,
  aggregates: Aggregates,
  { oracle }: PatternAuditor,
  pattern: Pattern,
  { prior, attack, limit, otherSide }: Disclosure,
): Pattern {
  if (system.informed?.insiders.length) return pattern;
  const larger = [...pattern];
  for (const [cell, isHidden] of pattern.entries()) {
    if (isHidden) continue;
    larger[cell] = true;
    oracle.setBounds(intervalsUnder(aggregates, larger));
    const sides = [{ attack, limit }, ...(otherSide ? [otherSide] : [])];
    if (sides.some((side) => oracle.reach(prior, side.attack, side.limit).kind === 'reached'))
      larger[cell] = false;
  }
  oracle.setBounds(intervalsUnder(aggregates, pattern));
  return larger;
}
