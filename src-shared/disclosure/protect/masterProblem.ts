import { FailedCheck } from '../contract/failedCheck.ts';
import type { Form, Solver } from '../contract/solver.ts';
import type { Cut } from './cuts.ts';
import { at, type LinearSystem, type Pattern } from './linearSystem.ts';

export interface MasterProblem {
  add(cut: Cut): void;
  /** Cells that this pattern suppresses stay suppressed. */
  keep(pattern: Pattern): void;
  /** The cheapest pattern that fulfils every cut so far; null when there is none. Throws `FailedCheck`. */
  solve(): Pattern | null;
  close(): void;
}

/** The choice of cells to suppress as an integer program: y per cell, then z per target. */
export function openMasterProblem(
  { cells, targets }: LinearSystem,
  fixed: Pattern,
  solver: Solver,
): MasterProblem {
  const z = (target: number) => cells.length + target;
  const mayBeAbove = targets.map(
    ({ protection }) => protection.kind === 'interval' && protection.above !== null,
  );
  const model = solver.open({
    columns: [
      ...fixed.map((isHidden) => ({ low: isHidden ? 1 : 0, high: 1, isInteger: true })),
      ...mayBeAbove.map((may) => ({ low: 0, high: may ? 1 : 0, isInteger: true })),
    ],
    rows: [],
  });
  const costs: Form = cells.map(({ weight }, cell) => [cell, weight] as const);

  return {
    add(cut) {
      const factors = new Map<number, number>();
      const add = (column: number, factor: number) =>
        void factors.set(column, (factors.get(column) ?? 0) + factor);
      if (cut.kind === 'above') {
        for (const cell of cut.cells) add(cell, 1);
        add(z(cut.target), 1);
        model.addRow({ form: [...factors], low: -Infinity, high: cut.cells.length });
        return;
      }
      for (const [cell, coefficient] of cut.terms) add(cell, coefficient);
      const cell = cut.target === null ? null : at(targets, cut.target).cell;
      if (cell !== null) add(cell, -cut.need);
      if (cut.target !== null && at(mayBeAbove, cut.target)) add(z(cut.target), cut.need);
      model.addRow({ form: [...factors], low: cell === null ? cut.need : 0, high: Infinity });
    },
    keep(pattern) {
      for (const [cell, isHidden] of pattern.entries()) if (isHidden) model.setColumnBounds(cell, 1, 1);
    },
    solve() {
      const solution = model.minimise(costs);
      if (solution.status === 'unknown') throw new FailedCheck('the solver gave no answer');
      if (solution.status === 'infeasible') return null;
      return cells.map((_, cell) => at(solution.columns, cell) > 0.5);
    },
    close: () => model.close(),
  };
}
