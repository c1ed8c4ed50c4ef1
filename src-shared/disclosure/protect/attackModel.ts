import { FailedCheck } from '../contract/failedCheck.ts';
import type { Form, LinearConstraint, Solution, Solver, SolverModel } from '../contract/solver.ts';
import type { Aggregates, Interval } from './aggregates.ts';
import { at, EPSILON, formValue, type LinearSystem } from './linearSystem.ts';

/** Bounds of some aggregates that an attacker knows beyond the pattern. */
export type AttackerKnowledge = ReadonlyMap<number, Interval>;

/** The search for the smallest (`low`) or largest feasible value of an aggregate, given some knowledge. */
export interface AttackQuery {
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
  relaxed(attack: AttackQuery): AttackResult;
  /** By integer programming: the exact answer. */
  exact(attack: AttackQuery): AttackResult;
  /** In the order of `duals.rows`: null for constraints and prior knowledge, then the aggregates of several unknowns. */
  aggregateOfRow: readonly (number | null)[];
  rows: readonly LinearConstraint[];
  close(): void;
}

/** The bounds that an attack goes by, of each aggregate. */
type BoundsOf = (aggregate: number) => Interval;

/** A model of the solver, and the bounds that it has now, by aggregate. */
interface BoundedModel {
  model: SolverModel;
  bounds: Interval[];
}

/** Bounds of an aggregate are those of a column when it is a single unknown, otherwise those of a row of its own. */
type Position = { column: number } | { row: number };

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
  const known = [...system.constraints, ...priorKnowledge];
  const { rows, aggregateOfRow, positions } = arrangeRows(known, aggregates);
  const widest = () => aggregates.list.map(({ high }) => ({ low: 0, high }));
  const models = new Map<'relaxed' | 'exact', BoundedModel>();
  let bounds: readonly Interval[] = widest();

  function modelOf(kind: 'relaxed' | 'exact'): BoundedModel {
    const isInteger = kind === 'exact';
    const columns = () => system.unknowns.map(({ high }) => ({ low: 0, high, isInteger }));
    const one = models.get(kind) ?? { model: solver.open({ columns: columns(), rows }), bounds: widest() };
    models.set(kind, one);
    return one;
  }

  function run(kind: 'relaxed' | 'exact', { aggregate, sense, knowledge }: AttackQuery): AttackResult {
    const boundsOf = (one: number) => knowledge.get(one) ?? at(bounds, one);
    if ([...knowledge.values()].some(({ low, high }) => low > high)) return { kind: 'infeasible' };
    const { form } = at(aggregates.list, aggregate);
    const bounded = modelOf(kind);
    applyBounds(bounded, positions, boundsOf);
    const solution = optimise(bounded.model, form, sense);
    const isFeasible = (table: readonly number[]) =>
      respectsBounds(table, system, aggregates, boundsOf) && known.every((row) => fulfils(row, table));
    const result = resultOf(solution, form, isFeasible);
    if (kind === 'exact' && result.kind === 'feasible' && result.witness === null)
      throw new FailedCheck('an answer of the solver does not hold in whole numbers');
    return result;
  }

  return {
    setBounds: (wanted) => {
      bounds = wanted;
    },
    relaxed: (attack) => run('relaxed', attack),
    exact: (attack) => run('exact', attack),
    aggregateOfRow,
    rows,
    close: () => {
      for (const { model } of models.values()) model.close();
    },
  };
}

function arrangeRows(
  known: readonly LinearConstraint[],
  { list }: Aggregates,
): { rows: LinearConstraint[]; aggregateOfRow: (number | null)[]; positions: Position[] } {
  const aggregateOfRow: (number | null)[] = known.map(() => null);
  const rows: LinearConstraint[] = [...known];
  const positions = list.map(({ form, high, column }, aggregate): Position => {
    if (column !== null) return { column };
    rows.push({ form, low: 0, high });
    aggregateOfRow.push(aggregate);
    return { row: rows.length - 1 };
  });
  return { rows, aggregateOfRow, positions };
}

function applyBounds(
  { model, bounds }: BoundedModel,
  positions: readonly Position[],
  boundsOf: BoundsOf,
): void {
  for (const [aggregate, position] of positions.entries()) {
    const { low, high } = boundsOf(aggregate);
    const now = at(bounds, aggregate);
    if (now.low === low && now.high === high) continue;
    if ('column' in position) model.setColumnBounds(position.column, low, high);
    else model.setRowBounds(position.row, low, high);
    bounds[aggregate] = { low, high };
  }
}

function optimise(model: SolverModel, form: Form, sense: 'low' | 'high'): Solution {
  return sense === 'low' ? model.minimise(form) : model.maximise(form);
}

/** @throws FailedCheck when the solver has no answer. */
function resultOf(
  solution: Solution,
  form: Form,
  isFeasible: (table: readonly number[]) => boolean,
): AttackResult {
  if (solution.status === 'infeasible') return { kind: 'infeasible' };
  if (solution.status === 'unknown') throw new FailedCheck('the solver gave no answer');
  const { columns, value, duals } = solution;
  const table = columns.map(Math.round);
  const isWhole = columns.every((one, column) => Math.abs(one - at(table, column)) < EPSILON * 10);
  const isSound = isWhole && isFeasible(table) && formValue(form, table) === Math.round(value);
  return { kind: 'feasible', value, witness: isSound ? table : null, duals };
}

function respectsBounds(
  table: readonly number[],
  { unknowns }: LinearSystem,
  { list }: Aggregates,
  boundsOf: BoundsOf,
): boolean {
  return (
    table.every((value, unknown) => isInInterval(value, { low: 0, high: at(unknowns, unknown).high })) &&
    list.every(({ form }, aggregate) => isInInterval(formValue(form, table), boundsOf(aggregate)))
  );
}

export function fulfils(constraint: LinearConstraint, table: readonly number[]): boolean {
  return isInInterval(formValue(constraint.form, table), constraint);
}

export function isInInterval(value: number, { low, high }: Interval): boolean {
  return low <= value && value <= high;
}
