import type { AttackerKnowledge } from './attackModel.ts';
import type { AuditContext, Disclosure } from './disclosure.ts';
import { at, EPSILON, type Pattern, type ProtectionInterval } from './linearSystem.ts';

const NOTHING_MORE: AttackerKnowledge = new Map();

export interface OutsiderView {
  disclosures: Disclosure[];
  /** The targets that they cannot tell from none: those not kept above their bound. */
  sensitive: number[];
}

/**
 * The view of an attacker who goes by what is published, and by prior knowledge. Targets of `sensitive` must be
 * sensitive here too: what nobody can tell may not be told to whoever knows the caps.
 */
export function outsiderDisclosures(
  context: AuditContext,
  pattern: Pattern,
  prior: number,
  sensitive: ReadonlySet<number> = new Set(),
): OutsiderView {
  const view: OutsiderView = { disclosures: [], sensitive: [] };
  for (const [target, { cell, protection: stated }] of context.system.targets.entries()) {
    if (cell !== null && !pattern[cell]) continue;
    const protection = sensitive.has(target) ? { ...stated, above: null } : stated;
    const found =
      protection.kind === 'width'
        ? exactDisclosure(context, target, prior)
        : intervalDisclosure(context, target, prior, protection);
    if (found === 'above') continue;
    view.sensitive.push(target);
    if (found !== null) view.disclosures.push(found);
  }
  return view;
}

/** The disclosure against a protection interval; 'above' when the target is kept above its bound instead. */
function intervalDisclosure(
  context: AuditContext,
  target: number,
  prior: number,
  { low, high, above, sure }: Extract<ProtectionInterval, { kind: 'interval' }>,
): Disclosure | 'above' | null {
  const { oracle, aggregates } = context;
  const tooHigh = disclosureAt(context, target, prior, 'low', low);
  if (tooHigh === null) return disclosureAt(context, target, prior, 'high', high);
  if (above === null) return tooHigh;
  const isClear = tooHigh.reach.kind === 'short' && tooHigh.reach.answer.value >= above - EPSILON;
  if (!isClear && oracle.below(prior, at(aggregates.ofTarget, target), above) !== null) return tooHigh;
  return (sure === Infinity ? null : disclosureAt(context, target, prior, 'low', sure)) ?? 'above';
}

/** The true value is feasible, so two values are as soon as one above or one below it is. */
function exactDisclosure(context: AuditContext, target: number, prior: number): Disclosure | null {
  const { value } = at(context.system.targets, target);
  const notAbove = disclosureAt(context, target, prior, 'high', value + 1);
  const notBelow = notAbove && disclosureAt(context, target, prior, 'low', value - 1);
  return notAbove && notBelow && { ...notAbove, otherSide: notBelow };
}

function disclosureAt(
  { oracle, aggregates }: AuditContext,
  target: number,
  prior: number,
  sense: 'low' | 'high',
  limit: number,
): Disclosure | null {
  const attack = { aggregate: at(aggregates.ofTarget, target), sense, knowledge: NOTHING_MORE };
  const reach = oracle.reach(prior, attack, limit);
  return reach.kind === 'reached' ? null : { target, prior, attack, limit, reach, isErratic: false };
}
