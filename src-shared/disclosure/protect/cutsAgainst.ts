import { type Interval, intervalsUnder } from './aggregates.ts';
import {
  type CapacityInequality,
  type Cut,
  capacityCut,
  capacityInequalityOf,
  joinedInequality,
  moreCut,
} from './cuts.ts';
import type { AuditContext, Disclosure } from './disclosure.ts';
import { at, type Pattern } from './linearSystem.ts';

/** The cuts that follow from a disclosure: suppress otherwise, or publish the target, or keep it above. */
export function cutsAgainst(context: AuditContext, pattern: Pattern, disclosure: Disclosure): Cut[] {
  const { target } = disclosure;
  const cuts: Cut[] = [];
  const { protection } = at(context.system.targets, target);
  const above = protection.kind === 'interval' ? protection.above : null;
  if (above !== null)
    cuts.push({ kind: 'above', target, cells: supportBelow(context, pattern, disclosure, above) });
  const inequality = inequalityAgainst(context, disclosure);
  const sharp = inequality && capacityCut(target, inequality, pattern);
  const largest = () => (disclosure.isErratic ? pattern : enlarged(context, pattern, disclosure));
  cuts.push(sharp ?? moreCut(target, largest()));
  return cuts;
}

/**
 * Suppressed cells that are enough for a target to be feasible below a bound; as few as can be found by publishing one
 * after the other.
 */
function supportBelow(
  context: AuditContext,
  pattern: Pattern,
  { target, prior }: Disclosure,
  above: number,
): number[] {
  const { system, aggregates, oracle } = context;
  const aggregate = at(aggregates.ofTarget, target);
  const bounds = oracle.bounds();
  const first = oracle.below(prior, aggregate, above);
  if (first === null) return pattern.flatMap((isSuppressed, cell) => (isSuppressed ? [cell] : []));
  const support = new Set([...system.cells.keys()].filter((cell) => isChanged(context, first, cell)));
  for (const cell of [...support]) {
    if (!support.delete(cell)) continue;
    oracle.setBounds(boundsOfSupport(context, bounds, support));
    const values = oracle.below(prior, aggregate, above);
    if (values === null) support.add(cell);
    else for (const kept of support) if (!isChanged(context, values, kept)) support.delete(kept);
  }
  oracle.setBounds(bounds);
  return [...support];
}

function isChanged({ aggregates }: AuditContext, values: ArrayLike<number>, cell: number): boolean {
  const aggregate = at(aggregates.ofCell, cell);
  return values[aggregate] !== at(aggregates.list, aggregate).value;
}

/** The bounds where every cell is published but those of the support. */
function boundsOfSupport(
  { aggregates: { list, ofCell } }: AuditContext,
  bounds: readonly Interval[],
  support: ReadonlySet<number>,
): Interval[] {
  const open = new Set([...support].map((cell) => at(ofCell, cell)));
  return bounds.map((one, aggregate) => {
    if (open.has(aggregate) || !ofCell.includes(aggregate)) return one;
    const { value } = at(list, aggregate);
    return { low: value, high: value };
  });
}

/** Null when the attack was only an integer program, which has no duals. */
function inequalityAgainst(context: AuditContext, disclosure: Disclosure): CapacityInequality | null {
  const high = inequalityOf(context, disclosure);
  if (high === null || !disclosure.otherSide) return high;
  const low = inequalityOf(context, disclosure.otherSide);
  return low && joinedInequality(high, low, 1);
}

function inequalityOf(
  { system, aggregates, oracle }: AuditContext,
  { prior, attack, limit, reach }: Disclosure,
): CapacityInequality | null {
  const duals = reach.kind === 'short' ? reach.answer.duals : null;
  return duals && capacityInequalityOf(system, aggregates, oracle.model(prior), { attack, limit }, duals);
}

/** A larger pattern in which the attack succeeds all the same; every smaller one is then no better. */
function enlarged(
  { system, aggregates, oracle }: AuditContext,
  pattern: Pattern,
  disclosure: Disclosure,
): Pattern {
  if (system.informed?.insiders.length) return pattern;
  const { prior, otherSide } = disclosure;
  const sides = [disclosure, ...(otherSide ? [otherSide] : [])];
  const larger = [...pattern];
  for (const [cell, isSuppressed] of pattern.entries()) {
    if (isSuppressed) continue;
    larger[cell] = true;
    oracle.setBounds(intervalsUnder(aggregates, larger));
    if (sides.some(({ attack, limit }) => oracle.reach(prior, attack, limit).kind === 'reached'))
      larger[cell] = false;
  }
  oracle.setBounds(intervalsUnder(aggregates, pattern));
  return larger;
}
