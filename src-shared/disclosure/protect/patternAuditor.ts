import type { Solver } from '../contract/solver.ts';
import { type Aggregates, intervalsUnder } from './aggregates.ts';
import { type AttackerOracle, NO_PRIOR_KNOWLEDGE, openAttackerOracle } from './attackerOracle.ts';
import { coalitionDisclosures } from './coalitionDisclosures.ts';
import { type AuditContext, attributable, type Disclosure } from './disclosure.ts';
import { insiderCaps, insiderDisclosures } from './insiderDisclosures.ts';
import type { LinearSystem, Pattern, Watch } from './linearSystem.ts';
import { outsiderDisclosures } from './outsiderDisclosures.ts';

export interface PatternAuditor {
  context: AuditContext;
  /** None when the pattern is safe. Of the first kind of attack that succeeds; a safe one has passed all kinds. */
  audit(pattern: Pattern): readonly Disclosure[];
  close(): void;
}

/**
 * Holds patterns against every protection interval of a system. The answer follows from what the pattern publishes and
 * from nothing else, but for one thing: that no known cell is larger than its cap.
 *
 * **Caps.** How much an insider learns depends on how much they know. So that the pattern itself tells nothing of that, a
 * pattern is safe only where every known suppressed cell leaves the rest of its largest feasible value at least
 * `threshold`: a bound that any attacker can compute. All witnesses respect the caps, and an insider has to be left in
 * the dark for every value up to their cap. So whoever knows the rule can exclude no table within the caps.
 */
export function openPatternAuditor(
  system: LinearSystem,
  aggregates: Aggregates,
  solver: Solver,
  watch: Watch,
): PatternAuditor {
  const oracle = openAttackerOracle(system, aggregates, solver, watch);
  let baseline: AttackerOracle | undefined;
  function openBaseline(): AttackerOracle {
    const opened = openAttackerOracle(system, aggregates, solver, watch);
    const everything = system.cells.map(() => true);
    opened.setBounds(intervalsUnder(aggregates, everything));
    return opened;
  }
  const context: AuditContext = {
    system,
    aggregates,
    oracle,
    baseline() {
      baseline ??= openBaseline();
      return baseline;
    },
  };
  return {
    context,
    audit: (pattern) => disclosuresUnder(context, pattern),
    close: () => {
      oracle.close();
      baseline?.close();
    },
  };
}

function disclosuresUnder(context: AuditContext, pattern: Pattern): Disclosure[] {
  const { aggregates, oracle } = context;
  const published = intervalsUnder(aggregates, pattern);
  oracle.setBounds(published);
  const first = outsiderDisclosures(context, pattern, NO_PRIOR_KNOWLEDGE);
  const early = first.disclosures.flatMap((one) => attributable(context, one));
  if (early.length > 0) return early;

  const { caps, beyond } = insiderCaps(context, pattern, first.sensitive);
  if (beyond.length > 0) return beyond;
  const bounds = published.map(({ low, high }, aggregate) => ({ low, high: caps.get(aggregate) ?? high }));
  oracle.setBounds(bounds);

  const outsiders = capAwareDisclosures(context, pattern, new Set(first.sensitive));
  if (outsiders.disclosures.length > 0) return outsiders.disclosures;
  for (const [prior, sensitive] of outsiders.sensitiveByPrior) {
    const coalitions = coalitionDisclosures(context, sensitive, prior, bounds);
    if (coalitions.length > 0) return coalitions;
    const insiders = allInsiderDisclosures(context, pattern, sensitive, prior);
    if (insiders.length > 0) return insiders;
  }
  return [];
}

/** Of outsiders who know the caps, with each prior knowledge that leaves some table. */
function capAwareDisclosures(
  context: AuditContext,
  pattern: Pattern,
  sensitive: ReadonlySet<number>,
): { disclosures: Disclosure[]; sensitiveByPrior: Map<number, number[]> } {
  const { system, oracle } = context;
  const priors = [...Array(system.priorKnowledge.length + 1).keys()];
  const sensitiveByPrior = new Map<number, number[]>();
  for (const prior of priors.filter((one) => one === NO_PRIOR_KNOWLEDGE || oracle.isPossible(one))) {
    const isWithout = prior === NO_PRIOR_KNOWLEDGE;
    const view = outsiderDisclosures(context, pattern, prior, isWithout ? sensitive : undefined);
    const disclosures = view.disclosures.flatMap((one) => attributable(context, one));
    if (disclosures.length > 0) return { disclosures, sensitiveByPrior };
    sensitiveByPrior.set(prior, view.sensitive);
  }
  return { disclosures: [], sensitiveByPrior };
}

function allInsiderDisclosures(
  context: AuditContext,
  pattern: Pattern,
  sensitive: readonly number[],
  prior: number,
): Disclosure[] {
  for (const insider of context.system.informed?.insiders ?? []) {
    const found = pattern[insider.cell] ? insiderDisclosures(context, insider, sensitive, prior) : [];
    if (found.length > 0) return found;
  }
  return [];
}
