import type { Form } from '../contract/solver.ts';
import type { Constraint } from './constraint.ts';

/** The least and the most that each column can be. */
export interface ColumnBounds {
  low: number[];
  high: number[];
}

/** Passes over all rows; what is not tight after these is left to the solver. */
const PASSES = 30;

/**
 * Narrows what every column can be, row by row, in whole numbers, until nothing changes. Every table that agrees with
 * the rows lies within. Null if there is no such table.
 */
export function narrow(highs: readonly number[], rows: readonly Constraint[]): ColumnBounds | null {
  const bounds = { low: highs.map(() => 0), high: [...highs] };
  for (let pass = 0; pass < PASSES; pass++) {
    let isChanged = false;
    for (const row of rows) {
      const changed = narrowRow(row, bounds);
      if (changed === null) return null;
      isChanged ||= changed;
    }
    if (!isChanged) break;
  }
  return bounds;
}

/** Narrows the columns of one row; null if no table agrees with it. */
function narrowRow({ form, low, high }: Constraint, bounds: ColumnBounds): boolean | null {
  let isChanged = false;
  for (const [column, factor] of form) {
    const [least, most] = reach(form, bounds);
    if (least > high || most < low) return null;
    const [from, to] = [bounds.low[column] ?? 0, bounds.high[column] ?? 0];
    // Room for this column when all others are at their least or at their most.
    const room = high - (least - factor * (factor > 0 ? from : to));
    const need = low - (most - factor * (factor > 0 ? to : from));
    const newHigh = Math.floor((factor > 0 ? room : need) / factor);
    const newLow = Math.ceil((factor > 0 ? need : room) / factor);
    if (newHigh < to) bounds.high[column] = newHigh;
    if (newLow > from) bounds.low[column] = newLow;
    isChanged ||= newHigh < to || newLow > from;
    if (Math.max(newLow, from) > Math.min(newHigh, to)) return null;
  }
  return isChanged;
}

/** The least and the most that a form can be within bounds. */
export function reach(form: Form, { low, high }: ColumnBounds): [number, number] {
  let [least, most] = [0, 0];
  for (const [column, factor] of form) {
    const [from, to] = [low[column] ?? 0, high[column] ?? 0];
    least += factor * (factor > 0 ? from : to);
    most += factor * (factor > 0 ? to : from);
  }
  return [least, most];
}

/** Rows that can still be broken within the bounds. */
export function binding(rows: readonly Constraint[], bounds: ColumnBounds): Constraint[] {
  return rows.filter(({ form, low, high }) => {
    const [least, most] = reach(form, bounds);
    return least < low || most > high;
  });
}

/**
 * Numbers the sets of open columns that hang together by a form; what a reader knows of one says nothing of another.
 * Answers -1 for a column that is settled.
 */
export function components(bounds: ColumnBounds, forms: readonly Form[]): number[] {
  const isOpen = (column: number) => (bounds.low[column] ?? 0) < (bounds.high[column] ?? 0);
  const parent = bounds.low.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] ?? at;
    parent[i] = at;
    return at;
  };
  for (const form of forms) {
    const [first, ...others] = form.map(([column]) => column).filter(isOpen);
    if (first !== undefined) for (const other of others) parent[root(other)] = root(first);
  }
  const numbers = new Map<number, number>();
  return parent.map((_, i) => {
    if (!isOpen(i)) return -1;
    const at = root(i);
    const number = numbers.get(at) ?? numbers.size;
    numbers.set(at, number);
    return number;
  });
}
