import { FailedCheck } from '../contract/failedCheck.ts';
import type { Form, Model, Row, Solution, Solver } from '../contract/solver.ts';
import type { Bounds, Handles } from './handles.ts';
import { at, EPSILON, type System, sumOf } from './system.ts';

/** What an attacker knows beyond the pattern: other bounds of some handles. */
export type Knowledge = ReadonlyMap<number, Bounds>;

export interface Question {
  handle: number;
  sense: 'low' | 'high';
  knowledge: Knowledge;
}

export type Answer =
  | { kind: 'impossible' }
  | {
      kind: 'possible';
      /** How far the handle reaches; of the relaxation a bound, which a whole table need not attain. */
      value: number;
      /** A table of whole numbers that attains it, checked in whole numbers; null when the solver found a broken one. */
      witness: readonly number[] | null;
      duals: { columns: readonly number[]; rows: readonly number[] } | null;
    };

/** The tables that agree with facts, a belief, and bounds of handles; kept open, so that each solve starts from the last. */
export interface AttackModel {
  setBounds(bounds: readonly Bounds[]): void;
  /** By linear programming. */
  relaxed(question: Question): Answer;
  /** By integer programming: the exact answer. */
  exact(question: Question): Answer;
  /** Rows of the facts and the belief, then of the handles that are no single latent: the order of `duals.rows`. */
  rowHandles: readonly (number | null)[];
  rows: readonly Row[];
  close(): void;
}

/**
 * Opens the model of one attacker. The order of its rows is that of `rows`. A status of the solver other than optimal
 * or infeasible throws `FailedCheck`: nothing may be concluded from it.
 */
export function openAttackModel(
  system: System,
  handles: Handles,
  belief: readonly Row[],
  solver: Solver,
): AttackModel {
  const { latents } = system;
  const known = [...system.facts, ...belief];
  const rowHandles: (number | null)[] = known.map(() => null);
  const rows: Row[] = [...known];
  const places = handles.list.map(({ form, high, column }, handle) => {
    if (column !== null) return { column };
    rows.push({ form, low: 0, high });
    rowHandles.push(handle);
    return { row: rows.length - 1 };
  });
  const open = (isInteger: boolean) =>
    solver.open({ columns: latents.map(({ high }) => ({ low: 0, high, isInteger })), rows });
  const models: { model: Model; set: Bounds[] }[] = [];
  let bounds: readonly Bounds[] = handles.list.map(({ high }) => ({ low: 0, high }));

  function modelOf(isInteger: boolean): { model: Model; set: Bounds[] } {
    const index = isInteger ? 1 : 0;
    models[index] ??= { model: open(isInteger), set: handles.list.map(({ high }) => ({ low: 0, high })) };
    return models[index];
  }

  function place(isInteger: boolean, wanted: (handle: number) => Bounds): Model {
    const { model, set } = modelOf(isInteger);
    for (const [handle, where] of places.entries()) {
      const { low, high } = wanted(handle);
      const now = at(set, handle);
      if (now.low === low && now.high === high) continue;
      if ('column' in where) model.setColumnBounds(where.column, low, high);
      else model.setRowBounds(where.row, low, high);
      set[handle] = { low, high };
    }
    return model;
  }

  function ask({ handle, sense, knowledge }: Question, isInteger: boolean): Answer {
    const wanted = (one: number) => knowledge.get(one) ?? at(bounds, one);
    if ([...knowledge.values()].some(({ low, high }) => low > high)) return { kind: 'impossible' };
    const { form } = at(handles.list, handle);
    const solution = optimise(place(isInteger, wanted), form, sense);
    if (solution.status === 'infeasible') return { kind: 'impossible' };
    if (solution.status === 'unknown') throw new FailedCheck('the solver gave no answer');
    const table = solution.columns.map(Math.round);
    const isWhole = solution.columns.every(
      (value, column) => Math.abs(value - at(table, column)) < EPSILON * 10,
    );
    const isSound = isWhole && agrees(table, wanted) && sumOf(form, table) === Math.round(solution.value);
    if (isInteger && !isSound)
      throw new FailedCheck('an answer of the solver does not hold in whole numbers');
    return {
      kind: 'possible',
      value: solution.value,
      witness: isSound ? table : null,
      duals: solution.duals,
    };
  }

  function agrees(table: readonly number[], wanted: (handle: number) => Bounds): boolean {
    return (
      table.every((value, latent) => value >= 0 && value <= at(latents, latent).high) &&
      known.every((row) => isWithin(sumOf(row.form, table), row)) &&
      handles.list.every(({ form }, handle) => isWithin(sumOf(form, table), wanted(handle)))
    );
  }

  return {
    setBounds: (wanted) => {
      bounds = wanted;
    },
    relaxed: (question) => ask(question, false),
    exact: (question) => ask(question, true),
    rowHandles,
    rows,
    close: () => {
      for (const one of models) one?.model.close();
    },
  };
}

export function isWithin(value: number, { low, high }: Bounds): boolean {
  return low <= value && value <= high;
}

function optimise(model: Model, form: Form, sense: 'low' | 'high'): Solution {
  return sense === 'low' ? model.minimise(form) : model.maximise(form);
}
