import type { Form, Solver } from '../contract/solver.ts';
import { type AttackContext, type AttackEvent, attackByInsiders, attackByOutsider } from './attack.ts';
import type { Attacker } from './attackers.ts';
import { attackByCoalitions } from './coalitions.ts';
import { absolute, addForms, type Constraint } from './constraint.ts';
import { differencingFailures } from './differencing.ts';
import type { AuditFailure } from './failure.ts';
import { type FeasibleRegion, openFeasibleRegion } from './feasibleRegion.ts';
import { type ClassShare, classShares, groupDisclosures } from './groupDisclosure.ts';
import { insiderAttackers } from './insiders.ts';
import { attackByAlgorithm } from './minimality.ts';
import type { AuditModel } from './model.ts';
import { priorKnowledgeOf } from './priorKnowledge.ts';
import { THIS } from './strata.ts';

export interface AttackOptions {
  solver: Solver;
  threshold: number;
  sensitiveDimensions?: readonly string[];
}

/** Everything that the attacks on one report have in common. */
interface Campaign {
  model: AuditModel;
  solver: Solver;
  threshold: number;
  insiders: readonly Attacker[];
  shares: readonly ClassShare[];
  /** Forms that must each lie in one part of a region. */
  links: readonly Form[];
}

/** Upper protection level: an outsider must be able to think a target possible that lies so far above the threshold. */
const UPPER_PROTECTION_LEVEL = 2;

/**
 * Lets everyone loose on every target: first with what was published, then also with prior knowledge that they may have.
 * Whoever takes the events may stop at any of them.
 */
export function* attackReport(model: AuditModel, options: AttackOptions): Generator<AttackEvent> {
  const insiders = insiderAttackers(model);
  const shares = classShares(model, options.sensitiveDimensions);
  const { solver, threshold } = options;
  const campaign = { model, solver, threshold, insiders, shares, links: linksOf(model, insiders, shares) };
  const isPossible = yield* attackWith(campaign, []);
  if (!isPossible) yield failed({ kind: 'untrue', what: 'no table agrees with it' });
  const prior = yield* possiblePriorKnowledge(campaign);
  if (prior.length > 0) yield* attackWith(campaign, prior);
}

function linksOf(
  { populations, unknowns, targets }: AuditModel,
  insiders: readonly Attacker[],
  shares: readonly ClassShare[],
): Form[] {
  return [
    ...populations.map(({ strata }) =>
      addForms(...strata.map((stratum) => unknowns.formOf(stratum, { has: {} }) ?? [])),
    ),
    ...shares.map(({ whole, both }) => addForms(whole, both)),
    ...targets.map((one) => one.form),
    ...insiders.map((one) => addForms(...one.extra.map(({ form }) => absolute(form)))),
  ];
}

function failed(failure: AuditFailure): AttackEvent {
  return { kind: 'failure', failure };
}

const noTableFound = failed({ kind: 'solver', what: 'no table found' });

function openRegion({ model, solver, links }: Campaign, constraints: readonly Constraint[]) {
  const highs = model.unknowns.columns.map((column) => column.high);
  return openFeasibleRegion(solver, highs, constraints, links);
}

/** Attacks all tables that agree with the constraints; false if there are none. */
function* attackWith(campaign: Campaign, prior: readonly Constraint[]): Generator<AttackEvent, boolean> {
  const { knowledge, releases } = campaign.model;
  const region = openRegion(campaign, [...knowledge.all, ...prior]);
  if (region === 'unknown') yield noTableFound;
  if (region === null || region === 'unknown') return region !== null;
  const openEarlier = (constraints: readonly Constraint[]): FeasibleRegion | null => {
    const opened = openRegion(campaign, [...constraints, ...prior]);
    return opened === 'unknown' ? null : opened;
  };
  const oneWay = hasTwoWayTable(campaign.model) ? openEarlier(knowledge.oneWay) : null;
  const totals = releases.length > 1 ? openEarlier(knowledge.totals) : null;
  try {
    yield* attackAll(attackOn(campaign, { region, oneWay, totals }, prior));
    if (prior.length === 0) yield* groupFailures(campaign, region);
  } finally {
    region.close();
    oneWay?.close();
    totals?.close();
  }
  return true;
}

function hasTwoWayTable({ releases }: AuditModel): boolean {
  const current = releases.find(({ id }) => id === THIS);
  return current?.published.tables.some(({ dimensions }) => dimensions.length > 1) === true;
}

function attackOn(
  { model, insiders, threshold }: Campaign,
  regions: Pick<AttackContext, 'region' | 'oneWay' | 'totals'>,
  prior: readonly Constraint[],
): AttackContext {
  // Prior knowledge bears on the parts that it speaks of; the others were attacked without it.
  const { partOf } = regions.region;
  const parts = new Set(prior.map(({ form }) => partOf(form)));
  return {
    ...regions,
    unknowns: model.unknowns,
    targets: model.targets.filter(({ form }) => parts.size === 0 || parts.has(partOf(form))),
    insiders,
    criterion: { threshold, upperProtection: UPPER_PROTECTION_LEVEL },
    hasPriorKnowledge: prior.length > 0,
  };
}

/** Everyone, on the targets in their own part of the region. */
function* attackAll(attack: AttackContext): Generator<AttackEvent> {
  const { region, targets, insiders } = attack;
  yield* attackByOutsider(attack);
  for (const part of new Set(targets.map((one) => region.partOf(one.form)))) {
    const here = targets.filter((one) => region.partOf(one.form) === part);
    yield* attackByCoalitions(attack, part, here);
    const own = insiders.filter((one) => one.extra.some(({ form }) => region.partOf(form) === part));
    yield* attackByInsiders(attack, here, own);
    yield* attackByAlgorithm(attack, part, here, own);
  }
}

function* groupFailures({ model, shares }: Campaign, region: FeasibleRegion): Generator<AttackEvent> {
  const failures = [...differencingFailures(model, region), ...groupDisclosures(shares, region)];
  yield* failures.map(failed);
}

/** Prior knowledge that some table agrees with, each dimension by itself. */
function* possiblePriorKnowledge(campaign: Campaign): Generator<AttackEvent, Constraint[]> {
  const { model } = campaign;
  const found: Constraint[] = [];
  for (const dimension of model.dimensions.values()) {
    if (!dimension.multi) continue;
    const prior = priorKnowledgeOf(dimension, model);
    const region = openRegion(campaign, [...model.knowledge.all, ...prior]);
    if (region === 'unknown') yield noTableFound;
    if (region === null) continue;
    if (region !== 'unknown') region.close();
    found.push(...prior);
  }
  return found;
}
