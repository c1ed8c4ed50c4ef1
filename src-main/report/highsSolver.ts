import loadHighs, { type ObjectiveSense } from 'highs';
import type {
  Form,
  Program,
  Solution,
  Solver,
  SolverModel,
} from '../../src-shared/disclosure/contract/solver.ts';

const OPTIMAL = 7;
const INFEASIBLE = 8;

/** HiGHS, exact: no gap is left in an integer program. Not shared between threads. */
export async function loadHighsSolver(): Promise<Solver> {
  const highs = await loadHighs();
  return { open: (program) => open(highs, program) };
}

function open(highs: Awaited<ReturnType<typeof loadHighs>>, program: Program): SolverModel {
  const model = highs.createModel();
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 });
  const isMixed = program.columns.some((column) => column.isInteger);
  for (const [index, { low, high, isInteger }] of program.columns.entries()) {
    model.addVar(low, high);
    if (isInteger) model.changeColIntegrality(index, highs.constants.variableType.integer);
  }
  for (const { form, low, high } of program.rows) addRow(form, low, high);
  let costs: readonly number[] = [];

  function addRow(form: Form, low: number, high: number): void {
    model.addRow(low, high, {
      indices: form.map(([column]) => column),
      values: form.map(([, value]) => value),
    });
  }

  function optimise(sense: ObjectiveSense, objective: Form): Solution {
    for (const column of costs) model.changeColCost(column, 0);
    for (const [column, cost] of objective) model.changeColCost(column, cost);
    costs = objective.map(([column]) => column);
    model.changeObjectiveSense(sense);
    const { modelStatus } = model.run();
    if (modelStatus === INFEASIBLE) return { status: 'infeasible' };
    if (modelStatus !== OPTIMAL) return { status: 'unknown' };
    const { colValue, colDual, rowDual } = model.getSolution();
    return {
      status: 'optimal',
      value: model.getObjectiveValue(),
      columns: [...colValue],
      duals: isMixed ? null : { columns: [...colDual], rows: [...rowDual] },
    };
  }

  return {
    minimise: (objective) => optimise(highs.constants.objectiveSense.minimize, objective),
    maximise: (objective) => optimise(highs.constants.objectiveSense.maximize, objective),
    setColumnBounds: (column, low, high) => void model.changeColBounds(column, low, high),
    setRowBounds: (row, low, high) => void model.changeRowBounds(row, low, high),
    addRow({ form, low, high }) {
      addRow(form, low, high);
      return model.getDimensions().numRows - 1;
    },
    close: () => model.dispose(),
  };
}
