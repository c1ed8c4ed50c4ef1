import type { LinearConstraint, Solver } from '../contract/solver.ts';
import type { Aggregates, Interval } from './aggregates.ts';
import {
  type Attack,
  type AttackerKnowledge,
  type AttackModel,
  type AttackResult,
  isInInterval,
  openAttackModel,
} from './attackModel.ts';
import { at, Cancelled, EPSILON, evaluate, type LinearSystem, type Watch } from './linearSystem.ts';

/** Answer to an attack with a limit: a feasible table has a value that far, or not. */
export type Reach =
  | { kind: 'reached' }
  | { kind: 'infeasible' }
  /** They get as far as `value` (of the relaxation: not even that far) and no further. */
  | { kind: 'short'; answer: Extract<AttackResult, { kind: 'feasible' }> };

export type Survey = (aggregate: number, sense: 'low' | 'high', limit: number) => Reach;

/** Asks what is possible under the present bounds; remembers every table that it finds, to answer from. */
export interface AttackerOracle {
  setBounds(bounds: readonly Interval[]): void;
  bounds(): readonly Interval[];
  reach(prior: number, attack: Attack, limit: number): Reach;
  /** The same for one attacker and many questions, while the bounds stay as they are. */
  survey(prior: number, knowledge: AttackerKnowledge): Survey;
  /** A whole table with a value below the limit, in the values of the aggregates; null when there is none. */
  below(prior: number, aggregate: number, limit: number): ArrayLike<number> | null;
  /** The ends of the feasibility interval of an aggregate; the prior knowledge must leave some table. */
  least(prior: number, aggregate: number): number;
  most(prior: number, aggregate: number): number;
  /** The value that an attack comes to; null where no table is left. */
  extreme(prior: number, attack: Attack): number | null;
  /** A table that agrees with the prior knowledge exists. */
  isPossible(prior: number): boolean;
  model(prior: number): AttackModel;
  close(): void;
}

/** Index of the prior knowledge of an attacker who goes by what is published alone. */
export const NO_PRIOR_KNOWLEDGE = 0;

interface WitnessTable {
  values: Int32Array;
  /** For each prior knowledge, true when it agrees with that. */
  agrees: readonly boolean[];
}

const NOTHING_MORE = new Map<number, Interval>();

export function openAttackerOracle(
  system: LinearSystem,
  aggregates: Aggregates,
  solver: Solver,
  watch: Watch,
): AttackerOracle {
  const priorKnowledge: readonly (readonly LinearConstraint[])[] = [[], ...system.priorKnowledge];
  const models: (AttackModel | undefined)[] = [];
  const witnesses: WitnessTable[] = [];
  const keys = new Set<string>();
  let bounds: readonly Interval[] = aggregates.list.map(({ high }) => ({ low: 0, high }));
  /** Those of the witnesses that agree with the bounds. */
  let present: WitnessTable[] = [];
  remember(system.unknowns.map(({ value }) => value));

  function remember(unknowns: readonly number[]): void {
    const key = unknowns.join();
    if (keys.has(key)) return;
    keys.add(key);
    const one = {
      values: Int32Array.from(aggregates.list, ({ form }) => evaluate(form, unknowns)),
      agrees: priorKnowledge.map((rows) =>
        rows.every((row) => isInInterval(evaluate(row.form, unknowns), row)),
      ),
    };
    witnesses.push(one);
    if (isPresent(one)) present.push(one);
  }

  function isPresent({ values }: WitnessTable): boolean {
    return bounds.every((range, aggregate) => isInInterval(valueAt(values, aggregate), range));
  }

  function model(prior: number): AttackModel {
    models[prior] ??= openAttackModel(system, aggregates, at(priorKnowledge, prior), solver);
    models[prior].setBounds(bounds);
    return models[prior];
  }

  function find(
    prior: number,
    { aggregate, sense, knowledge }: Attack,
    limit: number,
  ): WitnessTable | undefined {
    return present.find(({ values, agrees }) => {
      if (!agrees[prior]) return false;
      const value = valueAt(values, aggregate);
      if (sense === 'low' ? value > limit : value < limit) return false;
      for (const [known, range] of knowledge) if (!isInInterval(valueAt(values, known), range)) return false;
      return true;
    });
  }

  function ask(prior: number, attack: Attack, isExact: boolean): AttackResult {
    if (watch.isCancelled?.()) throw new Cancelled();
    const answer = isExact ? model(prior).exact(attack) : model(prior).relaxed(attack);
    if (answer.kind === 'feasible' && answer.witness !== null) remember(answer.witness);
    return answer;
  }

  function reach(prior: number, attack: Attack, limit: number): Reach {
    return find(prior, attack, limit) ? { kind: 'reached' } : solve(prior, attack, limit);
  }

  function solve(prior: number, attack: Attack, limit: number): Reach {
    for (const isExact of [false, true]) {
      const answer = ask(prior, attack, isExact);
      if (answer.kind === 'infeasible') return answer;
      const missing = attack.sense === 'low' ? answer.value - limit : limit - answer.value;
      if (missing > EPSILON) return { kind: 'short', answer };
      if (answer.witness !== null) return { kind: 'reached' };
    }
    throw new RangeError('an exact answer has a witness');
  }

  function survey(prior: number, knowledge: AttackerKnowledge): Survey {
    const size = aggregates.list.length;
    const lows = new Int32Array(size).fill(2 ** 31 - 1);
    const highs = new Int32Array(size).fill(-1);
    const known = [...knowledge];
    let seen = 0;
    function look(): void {
      for (; seen < present.length; seen++) {
        const { values, agrees } = at(present, seen);
        if (
          !agrees[prior] ||
          !known.every(([aggregate, range]) => isInInterval(valueAt(values, aggregate), range))
        )
          continue;
        for (let aggregate = 0; aggregate < size; aggregate++) {
          const value = values[aggregate] ?? 0;
          if (value < (lows[aggregate] ?? 0)) lows[aggregate] = value;
          if (value > (highs[aggregate] ?? 0)) highs[aggregate] = value;
        }
      }
    }
    return (aggregate, sense, limit) => {
      look();
      const isReached = sense === 'low' ? (lows[aggregate] ?? 0) <= limit : (highs[aggregate] ?? 0) >= limit;
      if (isReached) return { kind: 'reached' };
      return solve(prior, { aggregate, sense, knowledge }, limit);
    };
  }

  function extreme(prior: number, attack: Attack): number | null {
    const relaxed = ask(prior, attack, false);
    const answer =
      relaxed.kind === 'feasible' && relaxed.witness === null ? ask(prior, attack, true) : relaxed;
    return answer.kind === 'infeasible' ? null : Math.round(answer.value);
  }

  function extremeOf(prior: number, aggregate: number, sense: 'low' | 'high'): number {
    const value = extreme(prior, { aggregate, sense, knowledge: NOTHING_MORE });
    if (value === null) throw new RangeError('no table is left');
    return value;
  }

  return {
    setBounds(wanted) {
      bounds = wanted;
      present = witnesses.filter(isPresent);
    },
    bounds: () => bounds,
    reach,
    survey,
    below(prior, aggregate, limit) {
      const attack: Attack = { aggregate, sense: 'low', knowledge: NOTHING_MORE };
      const reached = reach(prior, attack, limit - 1);
      if (reached.kind !== 'reached') return null;
      return find(prior, attack, limit - 1)?.values ?? null;
    },
    least: (prior, aggregate) => extremeOf(prior, aggregate, 'low'),
    most: (prior, aggregate) => extremeOf(prior, aggregate, 'high'),
    extreme,
    isPossible(prior) {
      if (present.some(({ agrees }) => agrees[prior])) return true;
      const attack: Attack = { aggregate: 0, sense: 'low', knowledge: NOTHING_MORE };
      return ask(prior, attack, true).kind === 'feasible';
    },
    model,
    close: () => {
      for (const one of models) one?.close();
    },
  };
}

function valueAt(values: Int32Array, aggregate: number): number {
  return values[aggregate] ?? Number.NaN;
}
