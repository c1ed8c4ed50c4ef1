import type { Solver } from '../contract/solver.ts';
import { type Aggregates, type Interval, intervalsUnder } from './aggregates.ts';
import { type AttackerOracle, NO_PRIOR_KNOWLEDGE, openAttackerOracle, type Reach } from './attackerOracle.ts';
import type { Attack, AttackerKnowledge } from './attackModel.ts';
import { at, type Insider, type LinearSystem, type Pattern, type Watch } from './linearSystem.ts';
import { openOutsider } from './outsiderDisclosures.ts';

/** An attack that gets too close: the value of a target cannot be thought to reach the limit. */
export interface Disclosure {
  target: number;
  prior: number;
  attack: Attack;
  limit: number;
  reach: Exclude<Reach, { kind: 'reached' }>;
  /** Of a protection that the attack from the other side could have fulfilled as well. */
  otherSide?: Disclosure;
  /** Suppressing more need not help: the attack of an insider depends on how much there is to know. */
  isErratic: boolean;
}

export interface PatternAudit {
  pattern: Pattern;
  /** None when the pattern is safe. Of the first kind of attack that succeeds; a safe one has passed all kinds. */
  disclosures: readonly Disclosure[];
}

export interface PatternAuditor {
  oracle: AttackerOracle;
  audit(pattern: Pattern): PatternAudit;
  close(): void;
}

/**
 * Holds a pattern against every protection interval of the system. What it answers follows from what the pattern prints and
 * from nothing else, but for one thing: that no known cell is larger than its cap.
 *
 * **Caps.** How much an insider learns depends on how much they know. So that the pattern itself tells nothing of that, a
 * pattern is safe only where every known hidden cell leaves the rest of its largest possible value at least
 * `threshold`: a bound that any attacker can compute. All witnesses respect the caps, and an insider has to be left in the
 * dark for every value up to their cap. So whoever knows the rule can exclude no table within the caps.
 */
export function openPatternAuditor(
  system: LinearSystem,
  aggregates: Aggregates,
  solver: Solver,
  watch: Watch,
): PatternAuditor {
  const oracle = openAttackerOracle(system, aggregates, solver, watch);
  const outsider = openOutsider(system, aggregates, oracle);
  const priorKnowledge = [...Array(system.priorKnowledge.length + 1).keys()];
  const unknownsOf = aggregates.list.map(({ form }) => new Set(form.map(([unknown]) => unknown)));
  function overlaps(a: number, b: number): boolean {
    for (const unknown of at(unknownsOf, a)) if (at(unknownsOf, b).has(unknown)) return true;
    return false;
  }
  let given: AttackerOracle | undefined;

  /**
   * The part of a disclosure that is left when no more is asked than suppressing every free cell would leave open: none
   * when the constraints alone told the rest.
   */
  function attributable(disclosure: Disclosure): Disclosure[] {
    if (!system.exceptsWhatIsPublished) return [disclosure];
    if (!given) {
      given = openAttackerOracle(system, aggregates, solver, watch);
      given.setBounds(
        intervalsUnder(
          aggregates,
          system.cells.map(() => true),
        ),
      );
    }
    const { prior, attack } = disclosure;
    const open = given.extreme(prior, attack);
    if (open === null) return [disclosure];
    const limit =
      attack.sense === 'low' ? Math.max(disclosure.limit, open) : Math.min(disclosure.limit, open);
    if (limit === disclosure.limit) return [disclosure];
    const reach = oracle.reach(prior, attack, limit);
    return reach.kind === 'reached' ? [] : [{ ...disclosure, limit, reach }];
  }

  /** Every sensitive count must be able to be 0 (or what is known to be in it) and `threshold`, for one attacker. */
  function attackAll(
    sensitive: readonly number[],
    prior: number,
    knowledge: AttackerKnowledge,
    own: { aggregate: number; count: number } | null,
    isErratic: boolean,
  ): Disclosure[] {
    const { threshold } = system.informed ?? { threshold: 0 };
    const reachOf = oracle.survey(prior, knowledge);
    return sensitive.flatMap((target): Disclosure[] => {
      const aggregate = at(aggregates.ofTarget, target);
      const least = own && overlaps(own.aggregate, aggregate) ? own.count : 0;
      for (const [sense, limit] of [
        ['low', least],
        ['high', threshold],
      ] as const) {
        const reach = reachOf(aggregate, sense, limit);
        if (reach.kind === 'reached') continue;
        if (reach.kind === 'infeasible') return [];
        const disclosure = {
          target,
          prior,
          attack: { aggregate, sense, knowledge },
          limit,
          reach,
          isErratic,
        };
        const left = attributable(disclosure);
        if (left.length > 0) return left;
      }
      return [];
    });
  }

  function coalitionDisclosures(
    sensitive: readonly number[],
    prior: number,
    bounds: readonly Interval[],
  ): Disclosure[] {
    const { coalitionSize } = system.informed ?? { coalitionSize: 0 };
    if (coalitionSize < 1) return [];
    return sensitive.flatMap((target) => {
      const aggregate = at(aggregates.ofTarget, target);
      // Cases in a part of a count are in the whole as well: only the finest tell something of their own.
      if (at(aggregates.list, aggregate).column === null && at(system.targets, target).cell === null)
        return [];
      const { high } = at(bounds, aggregate);
      const knowing = (count: number) => new Map([[aggregate, { low: count, high }]]);
      const own = { aggregate, count: coalitionSize };
      const disclosures = attackAll(sensitive, prior, knowing(coalitionSize), own, false);
      // For a smaller coalition the others are no worse off; but what remains of its own target may not be known.
      for (let count = 1; count < coalitionSize && disclosures.length === 0; count++)
        disclosures.push(...attackAll([target], prior, knowing(count), { aggregate, count }, false));
      return disclosures;
    });
  }

  function insiderDisclosures(insider: Insider, sensitive: readonly number[], prior: number): Disclosure[] {
    const aggregate = at(aggregates.ofCell, insider.cell);
    const targets = sensitive.filter(
      (one) => at(aggregates.ofTarget, one) !== aggregate && !insider.exempt.includes(one),
    );
    if (targets.length === 0) return [];
    const range = { low: oracle.least(prior, aggregate), high: oracle.most(prior, aggregate) };
    for (const known of valuesToTry(range, system.isNetwork)) {
      const disclosures = attackAll(
        targets,
        prior,
        new Map([[aggregate, { low: known, high: known }]]),
        null,
        true,
      );
      if (disclosures.length > 0) return disclosures;
    }
    return [];
  }

  /** The cells that need a cap, by aggregate; and the disclosures: those whose true value lies beyond it. */
  function capsOf(
    pattern: Pattern,
    sensitive: readonly number[],
  ): { caps: Map<number, number>; beyond: Disclosure[] } {
    const { insiders, threshold } = system.informed ?? { insiders: [], threshold: 0 };
    const caps = new Map<number, number>();
    const beyond: Disclosure[] = [];
    for (const insider of insiders.filter(({ cell }) => pattern[cell])) {
      if (insiderDisclosures(insider, sensitive, NO_PRIOR_KNOWLEDGE).length === 0) continue;
      const aggregate = at(aggregates.ofCell, insider.cell);
      const { value } = at(aggregates.list, aggregate);
      caps.set(aggregate, oracle.most(NO_PRIOR_KNOWLEDGE, aggregate) - threshold);
      const attack = { aggregate, sense: 'high', knowledge: new Map() } as const;
      const limit = value + threshold;
      const reach = oracle.reach(NO_PRIOR_KNOWLEDGE, attack, limit);
      const target = aggregates.ofTarget.indexOf(aggregate);
      if (reach.kind !== 'reached')
        beyond.push({ target, prior: NO_PRIOR_KNOWLEDGE, attack, limit, reach, isErratic: true });
    }
    return { caps, beyond };
  }

  function audit(pattern: Pattern): PatternAudit {
    const free = intervalsUnder(aggregates, pattern);
    oracle.setBounds(free);
    const first = outsider.audit(pattern, NO_PRIOR_KNOWLEDGE);
    const early = first.disclosures.flatMap(attributable);
    if (early.length > 0) return { pattern, disclosures: early };
    const { caps, beyond } = capsOf(pattern, first.sensitive);
    if (beyond.length > 0) return { pattern, disclosures: beyond };
    const bounds = free.map(({ low, high }, aggregate) => ({ low, high: caps.get(aggregate) ?? high }));
    oracle.setBounds(bounds);

    const sensitiveCount = new Set(first.sensitive);
    const views = new Map<number, number[]>();
    for (const prior of priorKnowledge.filter(
      (one) => one === NO_PRIOR_KNOWLEDGE || oracle.isPossible(one),
    )) {
      const { disclosures, sensitive } = outsider.audit(
        pattern,
        prior,
        prior === NO_PRIOR_KNOWLEDGE ? sensitiveCount : undefined,
      );
      const own = disclosures.flatMap(attributable);
      if (own.length > 0) return { pattern, disclosures: own };
      views.set(prior, sensitive);
    }
    for (const [prior, sensitive] of views) {
      const disclosures = coalitionDisclosures(sensitive, prior, bounds);
      if (disclosures.length > 0) return { pattern, disclosures };
      for (const insider of system.informed?.insiders ?? []) {
        if (!pattern[insider.cell]) continue;
        const known = insiderDisclosures(insider, sensitive, prior);
        if (known.length > 0) return { pattern, disclosures: known };
      }
    }
    return { pattern, disclosures: [] };
  }

  return {
    oracle,
    audit,
    close: () => {
      oracle.close();
      given?.close();
    },
  };
}

/** In a network what holds for both ends of a range holds for all of it. */
function valuesToTry({ low, high }: Interval, isNetwork: boolean): number[] {
  if (isNetwork) return low === high ? [low] : [low, high];
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}
