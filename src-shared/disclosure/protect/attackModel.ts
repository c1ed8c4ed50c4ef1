import { FailedCheck } from '../contract/failedCheck.ts';
import type { Form, LinearConstraint, Solution, Solver, SolverModel } from '../contract/solver.ts';
import type { Aggregates, Interval } from './aggregates.ts';
import { at, EPSILON, evaluate, type LinearSystem } from './linearSystem.ts';

/** Bounds of some aggregates that an attacker knows beyond the pattern. */
export type AttackerKnowledge = ReadonlyMap<number, Interval>;

/** The search for the smallest (`low`) or largest feasible value of an aggregate, given some knowledge. */
export interface Attack {
  aggregate: number;
  sense: 'low' | 'high';
  knowledge: AttackerKnowledge;
}

export type AttackResult =
  | { kind: 'infeasible' }
  | {
      kind: 'feasible';
      /** End of the feasibility interval; of the relaxation a bound, which a whole table need not attain. */
      value: number;
      /** A table of whole numbers that attains it, checked in whole numbers; null when the solver found a broken one. */
      witness: readonly number[] | null;
      duals: { columns: readonly number[]; rows: readonly number[] } | null;
    };

/** The feasible region of one attacker; kept open between attacks, so that each solve starts from the last. */
export interface AttackModel {
  setBounds(bounds: readonly Interval[]): void;
  /** By linear programming. */
  relaxed(attack: Attack): AttackResult;
  /** By integer programming: the exact answer. */
  exact(attack: Attack): AttackResult;
  /** Null for the constraints and the prior knowledge; then the aggregates that are no single unknown. In the order of `duals.rows`. */
  aggregateOfRow: readonly (number | null)[];
  rows: readonly LinearConstraint[];
  close(): void;
}

/**
 * Opens the model of one attacker. The order of its rows is that of `rows`. A status of the solver other than optimal
 * or infeasible throws `FailedCheck`: nothing may be concluded from it.
 */
export function openAttackModel(
  system: LinearSystem,
  aggregates: Aggregates,
  priorKnowledge: readonly LinearConstraint[],
  solver: Solver,
): AttackModel {
  const { unknowns } = system;
  const known = [...system.constraints, ...priorKnowledge];
  const aggregateOfRow: (number | null)[] = known.map(() => null);
  const rows: LinearConstraint[] = [...known];
  const positions = aggregates.list.map(({ form, high, column }, aggregate) => {
    if (column !== null) return { column };
    rows.push({ form, low: 0, high });
    aggregateOfRow.push(aggregate);
    return { row: rows.length - 1 };
  });
  const open = (isInteger: boolean) =>
    solver.open({ columns: unknowns.map(({ high }) => ({ low: 0, high, isInteger })), rows });
  const models: { model: SolverModel; set: Interval[] }[] = [];
  let bounds: readonly Interval[] = aggregates.list.map(({ high }) => ({ low: 0, high }));

  function modelOf(isInteger: boolean): { model: SolverModel; set: Interval[] } {
    const index = isInteger ? 1 : 0;
    models[index] ??= { model: open(isInteger), set: aggregates.list.map(({ high }) => ({ low: 0, high })) };
    return models[index];
  }

  function bounded(isInteger: boolean, wanted: (aggregate: number) => Interval): SolverModel {
    const { model, set } = modelOf(isInteger);
    for (const [aggregate, position] of positions.entries()) {
      const { low, high } = wanted(aggregate);
      const now = at(set, aggregate);
      if (now.low === low && now.high === high) continue;
      if ('column' in position) model.setColumnBounds(position.column, low, high);
      else model.setRowBounds(position.row, low, high);
      set[aggregate] = { low, high };
    }
    return model;
  }

  function ask({ aggregate, sense, knowledge }: Attack, isInteger: boolean): AttackResult {
    const wanted = (one: number) => knowledge.get(one) ?? at(bounds, one);
    if ([...knowledge.values()].some(({ low, high }) => low > high)) return { kind: 'infeasible' };
    const { form } = at(aggregates.list, aggregate);
    const solution = optimise(bounded(isInteger, wanted), form, sense);
    if (solution.status === 'infeasible') return { kind: 'infeasible' };
    if (solution.status === 'unknown') throw new FailedCheck('the solver gave no answer');
    const table = solution.columns.map(Math.round);
    const isWhole = solution.columns.every(
      (value, column) => Math.abs(value - at(table, column)) < EPSILON * 10,
    );
    const isSound = isWhole && agrees(table, wanted) && evaluate(form, table) === Math.round(solution.value);
    if (isInteger && !isSound)
      throw new FailedCheck('an answer of the solver does not hold in whole numbers');
    return {
      kind: 'feasible',
      value: solution.value,
      witness: isSound ? table : null,
      duals: solution.duals,
    };
  }

  function agrees(table: readonly number[], wanted: (aggregate: number) => Interval): boolean {
    return (
      table.every((value, unknown) => value >= 0 && value <= at(unknowns, unknown).high) &&
      known.every((row) => isInInterval(evaluate(row.form, table), row)) &&
      aggregates.list.every(({ form }, aggregate) => isInInterval(evaluate(form, table), wanted(aggregate)))
    );
  }

  return {
    setBounds: (wanted) => {
      bounds = wanted;
    },
    relaxed: (attack) => ask(attack, false),
    exact: (attack) => ask(attack, true),
    aggregateOfRow,
    rows,
    close: () => {
      for (const one of models) one?.model.close();
    },
  };
}

export function isInInterval(value: number, { low, high }: Interval): boolean {
  return low <= value && value <= high;
}

function optimise(model: SolverModel, form: Form, sense: 'low' | 'high'): Solution {
  return sense === 'low' ? model.minimise(form) : model.maximise(form);
}
