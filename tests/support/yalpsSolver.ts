import { type Coefficients, type Constraint, solve } from 'yalps';
import type {
  Form,
  LinearConstraint,
  Program,
  Solution,
  Solver,
  SolverModel,
} from '../../src-shared/disclosure/contract/solver.ts';

/** The same programs by another hand: simplex and branch and bound in plain JavaScript, from nothing at every solve. */
export const yalpsSolver: Solver = { open };

function open(program: Program): SolverModel {
  const columns = program.columns.map((column) => ({ ...column }));
  const rows: LinearConstraint[] = [...program.rows];

  function optimise(direction: 'minimize' | 'maximize', objective: Form): Solution {
    if (columns.some(({ low, high }) => low > high)) return { status: 'infeasible' };
    // yalps knows only columns from 0: each stands for what it is above its low.
    const shiftOf = (form: Form) =>
      form.reduce((sum, [c, factor]) => sum + factor * (columns[c]?.low ?? 0), 0);
    const constraints = new Map<string, Constraint>();
    const variables = columns.map(({ low, high }, c) => {
      constraints.set(`c${c}`, { max: high - low });
      return { coefficients: new Map([[`c${c}`, 1]]), name: `v${c}` };
    });
    for (const [r, { form, low, high }] of rows.entries()) {
      const shift = shiftOf(form);
      if (form.length === 0 && (low > 0 || high < 0)) return { status: 'infeasible' };
      if (!Number.isFinite(low) && !Number.isFinite(high)) continue;
      constraints.set(`r${r}`, {
        ...(Number.isFinite(low) ? { min: low - shift } : {}),
        ...(Number.isFinite(high) ? { max: high - shift } : {}),
      });
      for (const [c, factor] of form) variables[c]?.coefficients.set(`r${r}`, factor);
    }
    for (const [c, factor] of objective) variables[c]?.coefficients.set('objective', factor);
    const solution = solve(
      {
        direction,
        objective: 'objective',
        constraints,
        variables: variables.map(({ name, coefficients }): [string, Coefficients] => [name, coefficients]),
        integers: columns.flatMap(({ isInteger }, c) => (isInteger ? [`v${c}`] : [])),
      },
      { tolerance: 0, includeZeroVariables: true, precision: 1e-9, maxPivots: 1e5 },
    );
    if (solution.status === 'infeasible') return { status: 'infeasible' };
    if (solution.status !== 'optimal') return { status: 'unknown' };
    const found = new Map(solution.variables);
    const values = columns.map(({ low }, c) => low + (found.get(`v${c}`) ?? 0));
    const value = objective.reduce((sum, [c, factor]) => sum + factor * (values[c] ?? 0), 0);
    return { status: 'optimal', value, columns: values, duals: null };
  }

  return {
    minimise: (objective) => optimise('minimize', objective),
    maximise: (objective) => optimise('maximize', objective),
    setColumnBounds: (c, low, high) => void Object.assign(columns[c] ?? {}, { low, high }),
    setRowBounds(r, low, high) {
      const row = rows[r];
      if (row) rows[r] = { ...row, low, high };
    },
    addRow: (row) => rows.push(row) - 1,
    close: () => {},
  };
}
