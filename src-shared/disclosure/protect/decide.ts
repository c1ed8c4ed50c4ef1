import type { Row } from '../contract/solver.ts';
import { HIDDEN_BY_CHANCE } from './chance.ts';
import type { Clique, Place } from './clique.ts';
import { boundsOf, handlesOf } from './handles.ts';
import type { Job } from './options.ts';
import { NO_BELIEF, openProber } from './prober.ts';
import type { Secret } from './secrets.ts';
import { isSafe, suppress } from './suppress.ts';
import { at, type Cell, type Knower, type Pattern, type System } from './system.ts';

/** One cell of a table that is to be decided. */
export interface Choice {
  cell: Cell;
  place: Place;
  /** Somebody knows its exact count. */
  isKnown: boolean;
}

export interface Question {
  clique: Clique;
  /** What earlier outputs and earlier tables of this one say. */
  facts: readonly Row[];
  choices: readonly Choice[];
  secrets: readonly Secret[];
  /**
   * The facts are margins that are printed anyway. How a small printed count is split is not printed by them, and not
   * much can be asked of it: that the cells leave it as open as the margins do.
   */
  isOnMargins?: boolean;
  accepts?(pattern: Pattern): boolean;
}

/** Thrown when what earlier outputs printed tells too much together with the mere size of this one. */
export class TooClose extends Error {
  override readonly name = 'TooClose';
}

/**
 * Which cells of a table to hide; null when none may be shown. Throws `TooClose`, and as `suppress` does.
 *
 * Each cell has two draws, in the order of the cells: whether it is hidden without need, then its weight.
 */
export function decide(question: Question, { options, population }: Job): Pattern | null {
  const { choices, accepts } = question;
  const draws = choices.map(() => ({ hide: options.chance.next(), weight: options.chance.next() }));
  const system = systemOf(question, { options, population }, draws);
  const hidden = draws.flatMap(({ hide }, index) => (hide < HIDDEN_BY_CHANCE ? [index] : []));
  const { solver, isCancelled } = options;
  const watch = isCancelled ? { isCancelled } : {};
  const accepting = accepts ? { accepts } : {};
  const found = suppress(system, { solver, hidden, ...watch, ...accepting });
  return found === null || found.pattern.every(Boolean) ? null : found.pattern;
}

/** Whether everything that must stay a secret does, of a clique in which nothing is to be decided any more. */
export function isWithinReach(question: Question, job: Job): boolean {
  try {
    return isSafe(systemOf(question, job, []), [], job.options.solver);
  } catch (error) {
    if (error instanceof TooClose) return false;
    throw error;
  }
}

/** Hiding a class costs about the same whatever its size, a large one somewhat more; chance decides between equals. */
export function weightOf(value: number, cases: number, draw: number): number {
  return (1 + (3 * value) / cases) * (1 + draw / 4);
}

function systemOf(
  { clique, facts, choices, secrets, isOnMargins = false }: Question,
  { options: { threshold, solver }, population: { earlier, cases } }: Job,
  draws: readonly { weight: number }[],
): System {
  const system: System = {
    latents: clique.latents,
    facts: [...clique.facts, ...facts],
    cells: choices.map(({ cell }, index) => ({
      ...cell,
      weight: weightOf(cell.value, cases.length, at(draws, index).weight),
    })),
    quantities: secrets,
    beliefs: clique.belief.length > 0 ? [clique.belief] : [],
    insiders: { threshold, group: threshold - 1, knowers: knowersOf(choices, secrets) },
    isNetwork: earlier.length === 0,
    forgivesWhatIsGiven: earlier.length > 0 || isOnMargins,
  };
  return system.forgivesWhatIsGiven
    ? { ...system, quantities: withinReach(system, secrets, { threshold, solver, isOnMargins }) }
    : system;
}

/** Whoever knows a cell knows the same class in every part of the cases. */
function knowersOf(choices: readonly Choice[], secrets: readonly Secret[]): Knower[] {
  return choices.flatMap(({ isKnown, place }, cell) => {
    if (!isKnown) return [];
    const isSame = (other: Place) =>
      (other.first === null || other.first === place.first) &&
      (other.second === null || other.second === place.second);
    const exempt = secrets.flatMap((secret, index) => (isSame(secret.place) ? [index] : []));
    return [{ cell, exempt }];
  });
}

/**
 * Earlier outputs, or margins, may leave a count less room than threshold + MARGIN; no table of this output can give it
 * back. What is asked then is the room that is left; of earlier outputs it has to reach the threshold. Depends on what
 * is printed alone.
 */
function withinReach(
  system: System,
  secrets: readonly Secret[],
  {
    threshold,
    solver,
    isOnMargins,
  }: { threshold: number; solver: Job['options']['solver']; isOnMargins: boolean },
): Secret[] {
  const handles = handlesOf(system);
  const prober = openProber(system, handles, solver, {});
  prober.setBounds(
    boundsOf(
      handles,
      system.cells.map(() => true),
    ),
  );
  try {
    return secrets.map((secret, index) => {
      const handle = at(handles.ofQuantity, index);
      const { requirement } = secret;
      if (requirement.kind !== 'range') return secret;
      const least = prober.least(NO_BELIEF, handle);
      if (requirement.above !== null && least >= requirement.above) {
        return { ...secret, requirement: { ...requirement, sure: Math.max(requirement.sure, least) } };
      }
      const most = prober.most(NO_BELIEF, handle);
      if (!isOnMargins && (least > requirement.low || most < threshold)) {
        throw new TooClose('an earlier output tells too much');
      }
      const [low, high] = [Math.max(requirement.low, least), Math.min(requirement.high, most)];
      return { ...secret, requirement: { ...requirement, low, high } };
    });
  } finally {
    prober.close();
  }
}
