import { type AttackContext, type AttackEvent, attackTarget, step, verdictIn } from './attack.ts';
import { type Attacker, isUnknownTo, type KnownCount } from './attackers.ts';
import { type Constraint, equal } from './constraint.ts';
import type { FeasibilityInterval, FeasibleRegion } from './feasibleRegion.ts';
import type { AttackTarget } from './targets.ts';

/** An insider with one true count. */
interface SingleCount {
  insider: Attacker;
  known: KnownCount;
  form: Constraint['form'];
  trueCount: number;
  reach: FeasibilityInterval;
}

/**
 * The algorithm-aware attack (minimality attack: Wong, Fu, Wang and Pei, Minimality attack in privacy preserving data
 * publishing, 2007). The reader knows that a report must be safe from those who have counted a class: where that would
 * have forbidden this report, the class has another count. For each such count the values that allow the report are a
 * stretch, as the least and the most of a linear program bend one way only; it is found by halving from the true value.
 */
export function* attackByAlgorithm(
  attack: AttackContext,
  part: number,
  targets: readonly AttackTarget[],
  insiders: readonly Attacker[],
): Generator<AttackEvent> {
  const binding: Constraint[] = [];
  for (const insider of insiders) {
    const count = singleCountOf(attack.region, insider, part);
    if (count === null) continue;
    yield step;
    const allowed = allowedCounts(attack, count, targets);
    if (allowed !== null) binding.push(allowed);
  }
  if (binding.length === 0) return;
  const aware: Attacker = { identity: { kind: 'algorithmAware' }, extra: binding, own: [], known: [] };
  for (const target of targets) yield* attackTarget(attack, aware, target);
}

/** Null for an insider who has several counts, or one that lies in another part. */
function singleCountOf(region: FeasibleRegion, insider: Attacker, part: number): SingleCount | null {
  const [known, ...others] = insider.known;
  const [counted, ...more] = insider.extra;
  if (known === undefined || counted === undefined || others.length > 0 || more.length > 0) return null;
  const { form, low: trueCount } = counted;
  if (region.partOf(form) !== part) return null;
  const reach = region.interval(form);
  return typeof reach === 'string' ? null : { insider, known, form, trueCount, reach };
}

/** The counts that would have allowed this report; null where they are all that were possible already. */
function allowedCounts(
  attack: AttackContext,
  count: SingleCount,
  targets: readonly AttackTarget[],
): Constraint | null {
  const { form, trueCount, reach } = count;
  const isAllowed = (value: number) => isSafeFrom(attack, insiderWithCount(count, value), targets);
  // A report that is not safe from them is refused anyway.
  if (!isAllowed(trueCount)) return null;
  const low = lastHolding(trueCount, reach.low.value, isAllowed);
  const high = lastHolding(trueCount, reach.high.value, isAllowed);
  return low > reach.low.value || high < reach.high.value ? { source: 'rule', form, low, high } : null;
}

function insiderWithCount({ insider, known, form }: SingleCount, value: number): Attacker {
  return {
    ...insider,
    extra: [equal('supposed', form, value)],
    known: [{ ...known, countIn: () => value }],
  };
}

function isSafeFrom(attack: AttackContext, attacker: Attacker, targets: readonly AttackTarget[]): boolean {
  return targets.every((target) => {
    if (!isUnknownTo(attacker, target)) return true;
    const interval = attack.region.interval(target.form, attacker.extra);
    if (typeof interval === 'string') return interval === 'infeasible';
    return verdictIn(attack, attacker, target, interval) !== 'exposed';
  });
}

/** The last value from `from` towards `to` that holds. */
function lastHolding(from: number, to: number, holds: (value: number) => boolean): number {
  let [good, bad] = [from, to];
  if (holds(to)) return to;
  while (Math.abs(bad - good) > 1) {
    const middle = Math.trunc((good + bad) / 2);
    if (holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
