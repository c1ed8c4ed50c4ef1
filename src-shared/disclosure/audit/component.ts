import type { Form, Solution, Solver, SolverModel } from '../contract/solver.ts';
import type { Constraint } from './constraint.ts';

/** Unknowns that hang together, open in a solver. Forms and rows speak of its own columns. */
export interface Component {
  /** An integer optimum under some more constraints, as counts of its columns. */
  optimum(
    sense: 'low' | 'high',
    form: Form,
    extra: readonly Constraint[],
  ): number[] | 'infeasible' | 'unknown';
  close(): void;
}

const WHOLE = 1e-5;

/** Asks for a vertex of the linear program first: it is whole nearly always, and found much sooner. */
export function openComponent(
  solver: Solver,
  bounds: readonly { low: number; high: number }[],
  rows: readonly Constraint[],
): Component {
  const linear = openModel(solver, bounds, rows, false);
  let whole: ReturnType<typeof openModel> | null = null;
  return {
    optimum(sense, form, extra) {
      const vertex = linear.optimum(sense, form, extra);
      if (vertex.status === 'infeasible') return 'infeasible';
      const rounded = roundedOf(vertex);
      if (rounded !== undefined) return rounded;
      whole ??= openModel(solver, bounds, rows, true);
      const exact = whole.optimum(sense, form, extra);
      if (exact.status === 'infeasible') return 'infeasible';
      return roundedOf(exact) ?? 'unknown';
    },
    close() {
      linear.close();
      whole?.close();
    },
  };
}

function roundedOf(solution: Solution): number[] | undefined {
  if (solution.status !== 'optimal') return undefined;
  const isWhole = solution.columns.every((value) => Math.abs(value - Math.round(value)) < WHOLE);
  // Rounding -0.0000001 must not give -0.
  return isWhole ? solution.columns.map((value) => Math.round(value) + 0) : undefined;
}

function openModel(
  solver: Solver,
  bounds: readonly { low: number; high: number }[],
  rows: readonly Constraint[],
  isInteger: boolean,
) {
  const model: SolverModel = solver.open({
    columns: bounds.map(({ low, high }) => ({ low, high, isInteger })),
    rows: rows.map(({ form, low, high }) => ({ form, low, high })),
  });
  const rowOf = new Map<string, number>();

  /** Sets a constraint, and answers what takes it away again. */
  function set({ form, low, high }: Constraint): () => void {
    const [only, ...others] = form;
    const own = only && bounds[only[0]];
    if (only?.[1] === 1 && others.length === 0 && own !== undefined) {
      model.setColumnBounds(only[0], Math.max(low, own.low), Math.min(high, own.high));
      return () => model.setColumnBounds(only[0], own.low, own.high);
    }
    const key = JSON.stringify(form);
    const row = rowOf.get(key) ?? model.addRow({ form, low, high });
    rowOf.set(key, row);
    model.setRowBounds(row, low, high);
    return () => model.setRowBounds(row, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  }

  return {
    optimum(sense: 'low' | 'high', form: Form, extra: readonly Constraint[]): Solution {
      const isEmpty = extra.some(({ form: [only, ...others], low, high }) => {
        const own = only && others.length === 0 && only[1] === 1 ? bounds[only[0]] : undefined;
        return own !== undefined && (low > own.high || high < own.low);
      });
      if (isEmpty) return { status: 'infeasible' };
      const undo = extra.map(set);
      const solution = sense === 'low' ? model.minimise(form) : model.maximise(form);
      for (const one of undo) one();
      return solution;
    },
    close: () => model.close(),
  };
}
