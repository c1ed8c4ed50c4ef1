import type { Interval } from './aggregates.ts';
import { NO_PRIOR_KNOWLEDGE } from './attackerOracle.ts';
import type { AuditContext, Disclosure } from './disclosure.ts';
import { informedDisclosures } from './informedDisclosures.ts';
import { at, type Insider, type Pattern } from './linearSystem.ts';

/** Disclosures to somebody who knows one suppressed cell, for the first of its feasible values that gives any. */
export function insiderDisclosures(
  context: AuditContext,
  insider: Insider,
  sensitive: readonly number[],
  prior: number,
): Disclosure[] {
  const { system, aggregates, oracle } = context;
  const aggregate = at(aggregates.ofCell, insider.cell);
  const targets = sensitive.filter(
    (one) => at(aggregates.ofTarget, one) !== aggregate && !insider.exempt.includes(one),
  );
  if (targets.length === 0) return [];
  const interval = { low: oracle.least(prior, aggregate), high: oracle.most(prior, aggregate) };
  for (const value of valuesToTry(interval, system.isNetwork)) {
    const knowledge = new Map([[aggregate, { low: value, high: value }]]);
    const found = informedDisclosures(context, targets, { prior, knowledge, own: null, isErratic: true });
    if (found.length > 0) return found;
  }
  return [];
}

/** The cells that need a cap, by aggregate; and the disclosures: those whose true value lies beyond it. */
export function insiderCaps(
  context: AuditContext,
  pattern: Pattern,
  sensitive: readonly number[],
): { caps: Map<number, number>; beyond: Disclosure[] } {
  const { system, aggregates, oracle } = context;
  const { insiders, threshold } = system.informed ?? { insiders: [], threshold: 0 };
  const caps = new Map<number, number>();
  const beyond: Disclosure[] = [];
  for (const insider of insiders.filter(({ cell }) => pattern[cell])) {
    if (insiderDisclosures(context, insider, sensitive, NO_PRIOR_KNOWLEDGE).length === 0) continue;
    const aggregate = at(aggregates.ofCell, insider.cell);
    caps.set(aggregate, oracle.most(NO_PRIOR_KNOWLEDGE, aggregate) - threshold);
    const attack = { aggregate, sense: 'high', knowledge: new Map() } as const;
    const limit = at(aggregates.list, aggregate).value + threshold;
    const reach = oracle.reach(NO_PRIOR_KNOWLEDGE, attack, limit);
    const target = aggregates.ofTarget.indexOf(aggregate);
    if (reach.kind !== 'reached')
      beyond.push({ target, prior: NO_PRIOR_KNOWLEDGE, attack, limit, reach, isErratic: true });
  }
  return { caps, beyond };
}

/** In a network a property of both ends of an interval is one of all of it. */
function valuesToTry({ low, high }: Interval, isNetwork: boolean): number[] {
  if (isNetwork) return low === high ? [low] : [low, high];
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}
