import { FailedCheck } from '../contract/failedCheck.ts';
import type { Form, Solver } from '../contract/solver.ts';
import type { Cut } from './cuts.ts';
import { at, type Pattern, type System } from './system.ts';

export interface Master {
  add(cut: Cut): void;
  /** What this pattern hides stays hidden. */
  keep(pattern: Pattern): void;
  /** The cheapest pattern that fulfils every cut so far; null when there is none. Throws `FailedCheck`. */
  solve(): Pattern | null;
  close(): void;
}

/** The choice of what to hide, as an integer program: y per cell, then z per quantity. */
export function openMaster({ cells, quantities }: System, fixed: Pattern, solver: Solver): Master {
  const z = (quantity: number) => cells.length + quantity;
  const mayBeAbove = quantities.map(
    ({ requirement }) => requirement.kind === 'range' && requirement.above !== null,
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
        add(z(cut.quantity), 1);
        model.addRow({ form: [...factors], low: -Infinity, high: cut.cells.length });
        return;
      }
      for (const [cell, coefficient] of cut.terms) add(cell, coefficient);
      const cell = cut.quantity === null ? null : at(quantities, cut.quantity).cell;
      if (cell !== null) add(cell, -cut.need);
      if (cut.quantity !== null && at(mayBeAbove, cut.quantity)) add(z(cut.quantity), cut.need);
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
