import {
  type Attacker,
  type Criterion,
  describeAttacker,
  isUnknownTo,
  outsider,
  protectionIntervalOf,
  type Verdict,
  verdictOf,
} from './attackers.ts';
import type { CaseSet } from './caseSet.ts';
import type { AuditFailure } from './failure.ts';
import type { FeasibilityInterval, FeasibleRegion } from './feasibleRegion.ts';
import type { AttackTarget } from './targets.ts';
import type { Unknowns } from './unknowns.ts';

/** The outcome of one attacker on one target. */
export interface AttackOutcome {
  target: AttackTarget;
  attacker: Attacker;
  /** They hold that no case is without a code. */
  hasPriorKnowledge: boolean;
  interval: FeasibilityInterval;
  /** The interval holds all that they can think possible; else it is only as wide as it has to be. */
  isExact: boolean;
  /** `alreadyDisclosed`: no more is known of it than the one-way tables and earlier reports tell, or than the totals do. */
  verdict: Verdict | 'alreadyDisclosed';
}

/** A step of an audit: before an attacker is let loose, after each of their results, and whatever is wrong. */
export type AttackEvent =
  | { kind: 'step' }
  | { kind: 'result'; result: AttackOutcome }
  | { kind: 'failure'; failure: AuditFailure };

export const step: AttackEvent = { kind: 'step' };

export interface AttackContext {
  region: FeasibleRegion;
  /** All tables that agree with what holds without the two-way tables; null where there are none. */
  oneWay: FeasibleRegion | null;
  /** All tables that agree with the numbers of cases alone; null where there are none. */
  totals: FeasibleRegion | null;
  unknowns: Unknowns;
  targets: readonly AttackTarget[];
  insiders: readonly Attacker[];
  criterion: Criterion;
  /** Every attacker holds that no case is without a code. */
  hasPriorKnowledge: boolean;
}

/** One attacker on one target; no event where there is nothing to ask, or no table that agrees with them. */
export function* attackTarget(
  attack: AttackContext,
  attacker: Attacker,
  target: AttackTarget,
): Generator<AttackEvent> {
  if (!isUnknownTo(attacker, target)) return;
  const { region, hasPriorKnowledge } = attack;
  const found = (more: Pick<AttackOutcome, 'interval' | 'isExact' | 'verdict'>): AttackEvent => ({
    kind: 'result',
    result: { target, attacker, hasPriorKnowledge, ...more },
  });
  const isWorkedOut = target.isCellOfReport && isNear(attacker, target);
  const recalled = isWorkedOut ? null : recalledInterval(attack, attacker, target);
  if (recalled) {
    yield found({ interval: recalled, isExact: false, verdict: 'ambiguous' });
    return;
  }
  const interval = region.interval(target.form, attacker.extra);
  if (interval === 'infeasible') return;
  if (typeof interval === 'string') {
    const what = `${target.id}: ${describeAttacker(attacker.identity)}`;
    yield { kind: 'failure', failure: { kind: interval === 'refused' ? 'witness' : 'solver', what } };
    return;
  }
  yield found({ interval, isExact: true, verdict: verdictIn(attack, attacker, target, interval) });
}

/** False if the own cases of a coalition have no class in common with a target: then they seldom tell anything of it. */
function isNear({ identity, own }: Attacker, { set: { has } }: AttackTarget): boolean {
  if (identity.kind !== 'coalition') return true;
  return own.some(({ set }) =>
    Object.entries({ ...set.has, ...set.not }).some(([id, units]) =>
      units.some((unit) => has[id]?.includes(unit)),
    ),
  );
}

/** Two tables that were found for another question and settle this one; null where there are none. */
function recalledInterval(
  { region, criterion }: AttackContext,
  attacker: Attacker,
  target: AttackTarget,
): FeasibilityInterval | null {
  if (attacker.identity.kind === 'outsider') return null;
  const { lower, upper } = protectionIntervalOf(attacker, target, criterion);
  const high = region.recall(target.form, (value) => value >= upper, attacker.extra);
  const low = high && region.recall(target.form, (value) => value <= lower, attacker.extra);
  return low && high ? { low, high } : null;
}

export function verdictIn(
  attack: AttackContext,
  attacker: Attacker,
  target: AttackTarget,
  { low, high }: FeasibilityInterval,
): AttackOutcome['verdict'] {
  const known = attack.region.extremum('low', target.form);
  const publicLow = typeof known === 'object' ? known.value : 0;
  const judge = (interval: readonly [number, number]) =>
    verdictOf(attacker, target, interval, publicLow, attack.criterion);
  const verdict = judge([low.value, high.value]);
  const before = verdict === 'exposed' ? intervalBefore(attack, attacker, target) : null;
  if (before === null) return verdict;
  // A side on which no more was left before is not this table's doing.
  const left: [number, number] = [
    before.low.value === low.value ? 0 : low.value,
    before.high.value === high.value ? Number.POSITIVE_INFINITY : high.value,
  ];
  return judge(left) === 'exposed' ? verdict : 'alreadyDisclosed';
}

/**
 * The feasibility interval of an attacker with the margins of a split alone: a printed count of a class is split in some
 * way that nobody printed, and of a small one not much can be asked but that a two-way table leaves its split as open as
 * it was. The same for what somebody makes of a split that they counted themselves. Of one dimension: with the numbers of
 * cases alone. Whoever has counted one of two classes has the other from those, and every report that has a number at all
 * prints them.
 */
function intervalBefore(
  { oneWay, totals }: AttackContext,
  attacker: Attacker,
  { form, set }: AttackTarget,
): FeasibilityInterval | null {
  const isSplit = (one: CaseSet) => Object.keys({ ...one.has, ...one.not }).length > 1;
  const before = [set, ...attacker.known.map((one) => one.set)].some(isSplit) ? oneWay : totals;
  if (before === null) return null;
  const interval = before.interval(form, attacker.extra);
  return typeof interval === 'string' ? null : interval;
}

/** Outsiders have nothing but the report. */
export function* attackByOutsider(attack: AttackContext): Generator<AttackEvent> {
  yield step;
  for (const target of attack.targets) yield* attackTarget(attack, outsider, target);
}

/** Insiders who have counted something in a part of the region, on the targets in it. */
export function* attackByInsiders(
  attack: AttackContext,
  targets: readonly AttackTarget[],
  insiders: readonly Attacker[],
): Generator<AttackEvent> {
  for (const insider of insiders) {
    yield step;
    for (const target of targets) yield* attackTarget(attack, insider, target);
  }
}
