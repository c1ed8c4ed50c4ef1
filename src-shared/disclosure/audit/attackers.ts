import { type CaseSet, dimensionKey, isSubset, type SetInStrata } from './caseSet.ts';
import type { Constraint } from './constraint.ts';
import type { Stratum } from './strata.ts';
import type { AttackTarget } from './targets.ts';

/** The kind of an attacker with its details; holds no counts of others. */
export type AttackerIdentity =
  /** Has the report and what left before it, and nothing else. */
  | { kind: 'outsider' }
  /** At least `size` persons behind cases of each of some cells, who know it of one another and pool what they know. */
  | { kind: 'coalition'; size: number; cells: readonly string[] }
  | InsiderIdentity
  /** An outsider who knows by which rule a report is refused (minimality attack). */
  | { kind: 'algorithmAware' };

/** Has the true count of a class, or of every part of it that releases tell apart. */
export interface InsiderIdentity {
  kind: 'insider';
  dimension: string;
  classId: string;
  isByPart: boolean;
  /** The unit of another dimension that they have counted within the class; all of them where `unit` is null. */
  split: { dimension: string; unit: number | null } | null;
}

/** Somebody who attacks a report, with what they know beside it. */
export interface Attacker {
  identity: AttackerIdentity;
  extra: readonly Constraint[];
  /** Cases of their own, which they take off what they find. */
  own: readonly (SetInStrata & { count: number })[];
  /** Sets that they have counted. */
  known: readonly KnownCount[];
}

export interface KnownCount {
  set: CaseSet;
  countIn: (strata: readonly Stratum[]) => number;
  /** They know how these cases are divided, too. */
  knowsWholeMargin: boolean;
}

export const outsider: Attacker = { identity: { kind: 'outsider' }, extra: [], own: [], known: [] };

/** An attacker in words, for the log. */
export function describeAttacker(identity: AttackerIdentity): string {
  switch (identity.kind) {
    case 'outsider':
      return 'outsider';
    case 'coalition':
      return `${identity.size} in ${identity.cells.join(' and in ')}`;
    case 'insider':
      return describeInsider(identity);
    case 'algorithmAware':
      return 'knows the rule';
  }
}

function describeInsider({ dimension, classId, isByPart, split }: InsiderIdentity): string {
  const own = `insider of ${dimension}=${classId}${isByPart ? ' by part' : ''}`;
  if (split === null) return own;
  return split.unit === null ? `${own} by ${split.dimension}` : `${own} in ${split.dimension} ${split.unit}`;
}

/** Protection that every target must have against every attacker. */
export interface Criterion {
  /** From so many cases and persons on a count may be known. */
  threshold: number;
  /** Upper protection level: how far above the threshold a target must be able to lie for an outsider. */
  upperProtection: number;
}

/** The values that a target must be able to have for an attacker: `lower` or less, and `upper` or more. */
export interface ProtectionInterval {
  lower: number;
  upper: number;
}

/** `ambiguous`: the protection interval lies within the feasibility interval; `exposed`: it does not, and the count is not safe. */
export type Verdict = 'ambiguous' | 'aboveThreshold' | 'exposed';

/**
 * The verdict on a feasibility interval of this attacker. A count that only they find to be above the threshold is as bad
 * as one that they find below it: it would depend on the true counts if a report passes, and the rule would tell them.
 *
 * @param publicLow the least that everyone thinks possible.
 */
export function verdictOf(
  attacker: Attacker,
  target: AttackTarget,
  [low, high]: readonly [number, number],
  publicLow: number,
  criterion: Criterion,
): Verdict {
  const { threshold } = criterion;
  const isAbove = (hasOnlyReports(attacker) ? low : publicLow) >= threshold;
  if (isAbove && target.safeSize >= threshold) return 'aboveThreshold';
  const { lower, upper } = protectionIntervalOf(attacker, target, criterion);
  return low <= lower && high >= upper ? 'ambiguous' : 'exposed';
}

/** True of attackers without any cases or counts of their own. */
function hasOnlyReports({ identity: { kind } }: Attacker): boolean {
  return kind === 'outsider' || kind === 'algorithmAware';
}

export function protectionIntervalOf(
  attacker: Attacker,
  target: AttackTarget,
  { threshold, upperProtection }: Criterion,
): ProtectionInterval {
  const place = setOfTarget(target);
  const own = attacker.own.filter((one) => isSubset(one, place)).reduce((sum, { count }) => sum + count, 0);
  // Of a set that they have counted they may learn no more than that it is all, or none, of it.
  const inside = attacker.known
    .filter(({ set }) => isSubset(place, { ...place, set }))
    .map((one) => one.countIn(place.strata));
  const isProtectedFurther = hasOnlyReports(attacker) && !target.isInsidePublishedCell;
  const need = isProtectedFurther ? threshold + upperProtection : threshold;
  return { lower: own, upper: Math.min(need, ...inside) };
}

/** True if there is anything of the target that this attacker does not know by themselves. */
export function isUnknownTo(attacker: Attacker, target: AttackTarget): boolean {
  // The others in a printed count are as many as with any printed count.
  if (target.isInsidePublishedCell && attacker.identity.kind === 'coalition') return false;
  // Whoever has counted those with a code has counted those without it.
  const has = { ...target.set.has, ...target.set.not };
  const { strata } = target.population;
  return !attacker.known.some(
    ({ set, knowsWholeMargin }) =>
      isSubset({ strata, set: { has } }, { strata, set }) &&
      (knowsWholeMargin || dimensionKey(Object.keys(set.has)) === dimensionKey(Object.keys(has))),
  );
}

export function setOfTarget({ set, population }: AttackTarget): SetInStrata {
  return { set, strata: population.strata };
}
