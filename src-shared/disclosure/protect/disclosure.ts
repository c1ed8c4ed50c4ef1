import type { Aggregates } from './aggregates.ts';
import type { AttackerOracle, Reach } from './attackerOracle.ts';
import type { AttackQuery } from './attackModel.ts';
import type { LinearSystem } from './linearSystem.ts';

/** An attack that gets too close: no feasible value of the target reaches the limit. */
export interface Disclosure {
  target: number;
  prior: number;
  attack: AttackQuery;
  limit: number;
  reach: Exclude<Reach, { kind: 'reached' }>;
  /** Of a protection interval that the attack from the other side could have fulfilled as well. */
  otherSide?: Disclosure;
  /** Suppressing more need not help: the attack of an insider depends on how much there is to know. */
  isErratic: boolean;
}

/** All that attacks on one pattern go by. */
export interface AuditContext {
  system: LinearSystem;
  aggregates: Aggregates;
  /** Under the bounds of the pattern. */
  oracle: AttackerOracle;
  /** Under the bounds of the pattern that suppresses everything. */
  baseline(): AttackerOracle;
}

/**
 * The part of a disclosure that is left when no more is asked than suppressing every cell would leave open: none when
 * the constraints alone told the rest.
 */
export function attributable(context: AuditContext, disclosure: Disclosure): Disclosure[] {
  if (!context.system.exceptsWhatIsPublished) return [disclosure];
  const { prior, attack } = disclosure;
  const open = context.baseline().extreme(prior, attack);
  if (open === null) return [disclosure];
  const limit = attack.sense === 'low' ? Math.max(disclosure.limit, open) : Math.min(disclosure.limit, open);
  if (limit === disclosure.limit) return [disclosure];
  const reach = context.oracle.reach(prior, attack, limit);
  return reach.kind === 'reached' ? [] : [{ ...disclosure, limit, reach }];
}
