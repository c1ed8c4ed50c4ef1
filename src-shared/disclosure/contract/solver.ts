/** A sparse linear form: [column, whole coefficient]. */
export type Form = readonly (readonly [number, number])[];

export interface LinearConstraint {
  form: Form;
  low: number;
  high: number;
}

export interface Program {
  columns: readonly { low: number; high: number; isInteger: boolean }[];
  rows: readonly LinearConstraint[];
}

export type Solution =
  | {
      status: 'optimal';
      value: number;
      columns: readonly number[];
      /** Only of a program without integer columns: by how much the value changes per unit of the bound that binds. */
      duals: { columns: readonly number[]; rows: readonly number[] } | null;
    }
  | { status: 'infeasible' }
  /** Anything else (time limit, numerical trouble): nothing may be concluded from it. */
  | { status: 'unknown' };

/** A program that is kept open and changed between solves, so that each starts from the last. */
export interface SolverModel {
  minimise(objective: Form): Solution;
  maximise(objective: Form): Solution;
  setColumnBounds(column: number, low: number, high: number): void;
  setRowBounds(row: number, low: number, high: number): void;
  /** Adds at the end; answers its number. */
  addRow(row: LinearConstraint): number;
  close(): void;
}

/** A solver of linear and integer programs. Results are floating point: whoever relies on one checks it in integers. */
export interface Solver {
  open(program: Program): SolverModel;
}
