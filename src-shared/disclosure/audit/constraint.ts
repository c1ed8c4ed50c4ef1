import type { Form } from '../contract/solver.ts';

/** What a reader knows for certain: low <= form <= high over the columns of the latent table, all of it whole. */
export interface Constraint {
  /** Where it was read. */
  what: string;
  form: Form;
  /** May be -Infinity. */
  low: number;
  /** May be Infinity. */
  high: number;
}

/** The sum of forms, each column once, in the order of columns, without zeros. */
export function sumOf(...forms: readonly Form[]): Form {
  const byColumn = new Map<number, number>();
  for (const form of forms)
    for (const [column, factor] of form) byColumn.set(column, (byColumn.get(column) ?? 0) + factor);
  return [...byColumn].filter(([, factor]) => factor !== 0).sort(([a], [b]) => a - b);
}

export function times(factor: number, form: Form): Form {
  return form.map(([column, one]) => [column, factor * one] as const);
}

/** Equal for forms that are the same sum. */
export function keyOf(form: Form): string {
  return sumOf(form)
    .map(([column, factor]) => `${factor}*${column}`)
    .join('+');
}

export function evaluate(form: Form, table: readonly number[]): number {
  return form.reduce((sum, [column, factor]) => sum + factor * (table[column] ?? Number.NaN), 0);
}

export function absolute(form: Form): Form {
  return form.map(([column, factor]) => [column, Math.abs(factor)] as const);
}
