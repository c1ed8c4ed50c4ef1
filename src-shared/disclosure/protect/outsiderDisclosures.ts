import type { Aggregates } from './aggregates.ts';
import type { AttackerOracle } from './attackerOracle.ts';
import type { AttackerKnowledge } from './attackModel.ts';
import { at, EPSILON, type LinearSystem, type Pattern, type ProtectionInterval } from './linearSystem.ts';
import type { Disclosure } from './patternAuditor.ts';

const NOTHING_MORE: AttackerKnowledge = new Map();

export interface OutsiderView {
  disclosures: Disclosure[];
  /** The targets that they cannot tell from none: those not kept above their bound. */
  sensitive: number[];
}

/** The attacker who goes by what is published, and by prior knowledge. */
export function openOutsider({ targets }: LinearSystem, aggregates: Aggregates, oracle: AttackerOracle) {
  function disclosure(
    target: number,
    prior: number,
    sense: 'low' | 'high',
    limit: number,
  ): Disclosure | null {
    const attack = { aggregate: at(aggregates.ofTarget, target), sense, knowledge: NOTHING_MORE };
    const reach = oracle.reach(prior, attack, limit);
    return reach.kind === 'reached' ? null : { target, prior, attack, limit, reach, isErratic: false };
  }

  /** The disclosure against a protection interval; 'above' when the target is kept above its bound instead. */
  function lacksRange(
    target: number,
    prior: number,
    { low, high, above, sure }: Extract<ProtectionInterval, { kind: 'interval' }>,
  ): Disclosure | 'above' | null {
    const tooHigh = disclosure(target, prior, 'low', low);
    if (tooHigh === null) return disclosure(target, prior, 'high', high);
    if (above === null) return tooHigh;
    const isClear = tooHigh.reach.kind === 'short' && tooHigh.reach.answer.value >= above - EPSILON;
    if (isClear || oracle.below(prior, at(aggregates.ofTarget, target), above) === null)
      return (sure === Infinity ? null : disclosure(target, prior, 'low', sure)) ?? 'above';
    return tooHigh;
  }

  /** The true value is possible, so two values are as soon as one above or one below it is. */
  function lacksWidth(target: number, prior: number): Disclosure | null {
    const { value } = at(targets, target);
    const notAbove = disclosure(target, prior, 'high', value + 1);
    const notBelow = notAbove && disclosure(target, prior, 'low', value - 1);
    return notAbove && notBelow && { ...notAbove, otherSide: notBelow };
  }

  /** Those of `sensitive` must be sensitive here too: what nobody can tell may not be told to whoever knows the caps. */
  function audit(pattern: Pattern, prior: number, known: ReadonlySet<number> = new Set()): OutsiderView {
    const view: OutsiderView = { disclosures: [], sensitive: [] };
    for (const [target, { cell, protection: stated }] of targets.entries()) {
      if (cell !== null && !pattern[cell]) continue;
      const protection = known.has(target) ? { ...stated, above: null } : stated;
      const lacks =
        protection.kind === 'width' ? lacksWidth(target, prior) : lacksRange(target, prior, protection);
      if (lacks === 'above') continue;
      view.sensitive.push(target);
      if (lacks !== null) view.disclosures.push(lacks);
    }
    return view;
  }

  return { audit };
}
