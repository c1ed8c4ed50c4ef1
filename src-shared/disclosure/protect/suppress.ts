import type { Solver } from '../contract/solver.ts';
import { type Cut, joined, moreCut, needCut, type Reason, reasonOf } from './cuts.ts';
import { boundsOf, type Handles, handlesOf } from './handles.ts';
import { type Inspector, type Leak, openInspector } from './inspector.ts';
import { openMaster } from './master.ts';
import { at, Cancelled, type Pattern, type System, type Watch } from './system.ts';

export interface SuppressOptions extends Watch {
  solver: Solver;
  /** Free cells that are hidden whatever the rest: the chance that keeps every safe pattern possible. */
  hidden?: readonly number[];
  /** Whether a pattern may be used for other reasons than what it tells; once it may, it may with more hidden too. */
  accepts?(pattern: Pattern): boolean;
}

export interface Suppression {
  pattern: Pattern;
  /** How often a choice was held against the attackers. */
  rounds: number;
  /** Whether the choice was free to the end; see MOST_LEAKS. */
  isExact: boolean;
}

/** After so many attacks the choice is no longer made anew: what is hidden stays hidden, and more joins it. */
const MOST_LEAKS = 350;
/** The same after so many choices: what a knower finds cuts off little more than the choice that was tried. */
const MOST_ROUNDS = 100;

/**
 * The cheapest pattern that fulfils every requirement of the system, or null when not even hiding everything does.
 *
 * Exact: an integer program proposes the cheapest pattern that fulfils what was learnt so far, the attackers try it,
 * and each attack that succeeds becomes a cut (Fischetti and Salazar 2001). Two kinds of cut are heuristic and may cost
 * a cell more than the optimum, never safety: those against a knower, and those for a pattern that `accepts` refuses.
 * In large tables the search is cut short, see MOST_LEAKS.
 *
 * The pattern with only the primary cells and those of `hidden` is tried first. If it is safe, it is the answer: so
 * each safe pattern is the answer for some draw, at every table that it leaves possible.
 *
 * Throws `FailedCheck` when the solver gives no usable answer, `Cancelled` when asked to stop.
 */
export function suppress(system: System, options: SuppressOptions): Suppression | null {
  const { solver, hidden = [], accepts = () => true } = options;
  const fixed = system.cells.map(({ kind }, cell) => kind === 'primary' || hidden.includes(cell));
  const handles = handlesOf(system);
  const inspector = openInspector(system, handles, solver, options);
  const master = openMaster(system, fixed, solver);
  try {
    let pattern: Pattern | null = fixed;
    let found = 0;
    for (let rounds = 1; pattern !== null; rounds++) {
      if (options.isCancelled?.()) throw new Cancelled();
      const { leaks } = inspector.inspect(pattern);
      const isAccepted = leaks.length > 0 || accepts(pattern);
      const isFree = found < MOST_LEAKS && rounds <= MOST_ROUNDS;
      if (leaks.length === 0 && isAccepted) return { pattern, rounds, isExact: isFree };
      for (const leak of leaks)
        for (const cut of cutsOf(system, handles, inspector, pattern, leak)) master.add(cut);
      if (!isAccepted) master.add(moreCut(null, pattern));
      found += leaks.length;
      if (found >= MOST_LEAKS || rounds >= MOST_ROUNDS) master.keep(pattern);
      options.onProgress?.(1 - 1 / (1 + rounds / 8));
      pattern = master.solve();
    }
    return null;
  } finally {
    master.close();
    inspector.close();
  }
}

/** Whether a pattern fulfils every requirement. Throws as `suppress` does. */
export function isSafe(system: System, pattern: Pattern, solver: Solver): boolean {
  const inspector = openInspector(system, handlesOf(system), solver, {});
  try {
    return inspector.inspect(pattern).leaks.length === 0;
  } finally {
    inspector.close();
  }
}

/** What the master has to learn from a leak: to hide otherwise, or not to hide the quantity, or to keep it above. */
function cutsOf(system: System, handles: Handles, inspector: Inspector, pattern: Pattern, leak: Leak): Cut[] {
  const { quantity, belief } = leak;
  const cuts: Cut[] = [];
  const { requirement } = at(system.quantities, quantity);
  const above = requirement.kind === 'range' ? requirement.above : null;
  if (above !== null) {
    const handle = at(handles.ofQuantity, quantity);
    const cells = supportBelow(system, handles, inspector, pattern, { handle, belief, above });
    cuts.push({ kind: 'above', quantity, cells });
  }
  const reason = reasonFor(system, handles, inspector, leak);
  const sharp = reason && needCut(quantity, reason, pattern);
  cuts.push(
    sharp ?? moreCut(quantity, leak.isErratic ? pattern : grown(system, handles, inspector, pattern, leak)),
  );
  return cuts;
}

/**
 * Hidden cells without which a quantity can already be thought to lie below a bound; as few as can be found by printing
 * one after the other.
 */
function supportBelow(
  { cells }: System,
  handles: Handles,
  { prober }: Inspector,
  pattern: Pattern,
  { handle, belief, above }: { handle: number; belief: number; above: number },
): number[] {
  const isChanged = (values: ArrayLike<number>, cell: number) => {
    const changed = at(handles.ofCell, cell);
    return values[changed] !== at(handles.list, changed).value;
  };
  const bounds = prober.bounds();
  let values = prober.below(belief, handle, above);
  if (values === null) return cells.flatMap((_, cell) => (pattern[cell] ? [cell] : []));
  const support = new Set([...cells.keys()].filter((cell) => values !== null && isChanged(values, cell)));
  for (const cell of [...support]) {
    if (!support.delete(cell)) continue;
    const tighter = bounds.map((one, other) =>
      [...support].some((kept) => at(handles.ofCell, kept) === other) || !handles.ofCell.includes(other)
        ? one
        : { low: at(handles.list, other).value, high: at(handles.list, other).value },
    );
    prober.setBounds(tighter);
    values = prober.below(belief, handle, above);
    if (values === null) support.add(cell);
    else for (const kept of support) if (!isChanged(values, kept)) support.delete(kept);
  }
  prober.setBounds(bounds);
  return [...support];
}

/** Null when the attack was only an integer program, which has no duals. */
function reasonFor(system: System, handles: Handles, { prober }: Inspector, leak: Leak): Reason | null {
  const reasons = [leak, ...(leak.otherSide ? [leak.otherSide] : [])].map(({ question, limit, reach }) => {
    const duals = reach.kind === 'short' ? reach.answer.duals : null;
    return duals && reasonOf(system, handles, prober.model(leak.belief), { question, limit }, duals);
  });
  const [first, second] = reasons;
  if (!first || second === null) return null;
  return second ? joined(first, second, 1) : first;
}

/** A larger pattern in which the attack succeeds all the same; every smaller one is then no better. */
function grown(
  system: System,
  handles: Handles,
  { prober }: Inspector,
  pattern: Pattern,
  { belief, question, limit, otherSide }: Leak,
): Pattern {
  if (system.insiders?.knowers.length) return pattern;
  const larger = [...pattern];
  for (const [cell, isHidden] of pattern.entries()) {
    if (isHidden) continue;
    larger[cell] = true;
    prober.setBounds(boundsOf(handles, larger));
    const sides = [{ question, limit }, ...(otherSide ? [otherSide] : [])];
    if (sides.some((side) => prober.reach(belief, side.question, side.limit).kind === 'reached'))
      larger[cell] = false;
  }
  prober.setBounds(boundsOf(handles, pattern));
  return larger;
}
