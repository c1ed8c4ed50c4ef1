import { FailedCheck } from '../contract/failedCheck.ts';
import type { Form, LinearConstraint, Solver } from '../contract/solver.ts';
import type { Cut } from './cuts.ts';
import { type AttackTarget, at, type LinearSystem, type Pattern } from './linearSystem.ts';

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
  const model = solver.open({
    columns: [
      ...fixed.map((isSuppressed) => ({ low: isSuppressed ? 1 : 0, high: 1, isInteger: true })),
      ...targets.map((one) => ({ low: 0, high: mayBeAbove(one) ? 1 : 0, isInteger: true })),
    ],
    rows: [],
  });
  const costs: Form = cells.map(({ weight }, cell) => [cell, weight] as const);

  return {
    add: (cut) => void model.addRow(rowOf(cut, targets, cells.length)),
    keep(pattern) {
      for (const [cell, isSuppressed] of pattern.entries())
        if (isSuppressed) model.setColumnBounds(cell, 1, 1);
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

function mayBeAbove({ protection }: AttackTarget): boolean {
  return protection.kind === 'interval' && protection.above !== null;
}

function rowOf(cut: Cut, targets: readonly AttackTarget[], firstTarget: number): LinearConstraint {
  if (cut.kind === 'above') {
    const terms = [...cut.cells, firstTarget + cut.target].map((column) => [column, 1] as const);
    return { form: summed(terms), low: -Infinity, high: cut.cells.length };
  }
  const { need } = cut;
  const target = cut.target === null ? null : at(targets, cut.target);
  const form = [...cut.terms];
  if (target !== null && target.cell !== null) form.push([target.cell, -need]);
  if (cut.target !== null && target !== null && mayBeAbove(target))
    form.push([firstTarget + cut.target, need]);
  const isAlways = target === null || target.cell === null;
  return { form: summed(form), low: isAlways ? need : 0, high: Infinity };
}

/** One term for each column. */
function summed(form: Form): Form {
  const factors = new Map<number, number>();
  for (const [column, factor] of form) factors.set(column, (factors.get(column) ?? 0) + factor);
  return [...factors];
}
