import type { LinearConstraint, Solver } from '../contract/solver.ts';
import type { Aggregates, Interval } from './aggregates.ts';
import {
  type AttackerKnowledge,
  type AttackModel,
  type AttackQuery,
  type AttackResult,
  openAttackModel,
} from './attackModel.ts';
import { at, Cancelled, EPSILON, type LinearSystem, type Watch } from './linearSystem.ts';
import { createWitnessTables } from './witnessTables.ts';

/** Answer to an attack with a limit: a feasible table has a value that far, or not. */
export type Reach =
  | { kind: 'reached' }
  | { kind: 'infeasible' }
  /** They get as far as `value` (of the relaxation: not even that far) and no further. */
  | { kind: 'short'; answer: Extract<AttackResult, { kind: 'feasible' }> };

export type Survey = (aggregate: number, sense: 'low' | 'high', limit: number) => Reach;

/** Answers attacks under the present bounds; remembers every table that it finds, to answer from. */
export interface AttackerOracle {
  setBounds(bounds: readonly Interval[]): void;
  bounds(): readonly Interval[];
  reach(prior: number, attack: AttackQuery, limit: number): Reach;
  /** The same for one attacker and many attacks, while the bounds stay as they are. */
  survey(prior: number, knowledge: AttackerKnowledge): Survey;
  /** A whole table with a value below the limit, in the values of the aggregates; null when there is none. */
  below(prior: number, aggregate: number, limit: number): ArrayLike<number> | null;
  /** The ends of the feasibility interval of an aggregate; the prior knowledge must leave some table. */
  least(prior: number, aggregate: number): number;
  most(prior: number, aggregate: number): number;
  /** The value that an attack comes to; null where no table is left. */
  extreme(prior: number, attack: AttackQuery): number | null;
  /** A table that agrees with the prior knowledge exists. */
  isPossible(prior: number): boolean;
  model(prior: number): AttackModel;
  close(): void;
}

/** Index of the prior knowledge of an attacker who goes by what is published alone. */
export const NO_PRIOR_KNOWLEDGE = 0;

const NOTHING_MORE: AttackerKnowledge = new Map();

export function openAttackerOracle(
  system: LinearSystem,
  aggregates: Aggregates,
  solver: Solver,
  watch: Watch,
): AttackerOracle {
  const priorKnowledge: readonly (readonly LinearConstraint[])[] = [[], ...system.priorKnowledge];
  const models: (AttackModel | undefined)[] = [];
  const witnesses = createWitnessTables(aggregates, priorKnowledge);
  let bounds: readonly Interval[] = aggregates.list.map(({ high }) => ({ low: 0, high }));
  witnesses.add(system.unknowns.map(({ value }) => value));

  function model(prior: number): AttackModel {
    models[prior] ??= openAttackModel(system, aggregates, at(priorKnowledge, prior), solver);
    models[prior].setBounds(bounds);
    return models[prior];
  }

  const runner =
    (prior: number, attack: AttackQuery): AttackRun =>
    (kind) => {
      if (watch.isCancelled?.()) throw new Cancelled();
      const result = model(prior)[kind](attack);
      if (result.kind === 'feasible' && result.witness !== null) witnesses.add(result.witness);
      return result;
    };

  function reach(prior: number, attack: AttackQuery, limit: number): Reach {
    if (witnesses.find(prior, attack, limit)) return { kind: 'reached' };
    return reachBy(runner(prior, attack), attack.sense, limit);
  }

  const extreme = (prior: number, attack: AttackQuery) => extremeBy(runner(prior, attack));

  function endOfInterval(prior: number, aggregate: number, sense: 'low' | 'high'): number {
    const value = extreme(prior, { aggregate, sense, knowledge: NOTHING_MORE });
    if (value === null) throw new RangeError('no table is left');
    return value;
  }

  return {
    setBounds(wanted) {
      bounds = wanted;
      witnesses.setBounds(wanted);
    },
    bounds: () => bounds,
    reach,
    survey(prior, knowledge) {
      const isKnown = witnesses.openExtremes(prior, knowledge);
      return (aggregate, sense, limit) =>
        isKnown(aggregate, sense, limit)
          ? { kind: 'reached' }
          : reachBy(runner(prior, { aggregate, sense, knowledge }), sense, limit);
    },
    below(prior, aggregate, limit) {
      const attack: AttackQuery = { aggregate, sense: 'low', knowledge: NOTHING_MORE };
      if (reach(prior, attack, limit - 1).kind !== 'reached') return null;
      return witnesses.find(prior, attack, limit - 1) ?? null;
    },
    least: (prior, aggregate) => endOfInterval(prior, aggregate, 'low'),
    most: (prior, aggregate) => endOfInterval(prior, aggregate, 'high'),
    extreme,
    isPossible: (prior) =>
      witnesses.hasAny(prior) ||
      runner(prior, { aggregate: 0, sense: 'low', knowledge: NOTHING_MORE })('exact').kind === 'feasible',
    model,
    close: () => {
      for (const one of models) one?.close();
    },
  };
}

/** Runs one attack, by linear or by integer programming. */
type AttackRun = (kind: 'relaxed' | 'exact') => AttackResult;

/** By the relaxation where that is enough, otherwise exactly. */
function reachBy(run: AttackRun, sense: 'low' | 'high', limit: number): Reach {
  for (const kind of ['relaxed', 'exact'] as const) {
    const answer = run(kind);
    if (answer.kind === 'infeasible') return answer;
    const missing = sense === 'low' ? answer.value - limit : limit - answer.value;
    if (missing > EPSILON) return { kind: 'short', answer };
    if (answer.witness !== null) return { kind: 'reached' };
  }
  throw new RangeError('an exact answer has a witness');
}

function extremeBy(run: AttackRun): number | null {
  const relaxed = run('relaxed');
  const isBroken = relaxed.kind === 'feasible' && relaxed.witness === null;
  const answer = isBroken ? run('exact') : relaxed;
  return answer.kind === 'infeasible' ? null : Math.round(answer.value);
}
