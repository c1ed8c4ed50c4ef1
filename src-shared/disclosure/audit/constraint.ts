import type { Form } from '../contract/solver.ts';

/** A linear constraint that a reader knows to hold: low <= form <= high over the unknowns, all factors whole. */
export interface Constraint {
  /** The place where it was read, for the log. */
  source: string;
  form: Form;
  /** May be -Infinity. */
  low: number;
  /** May be Infinity. */
  high: number;
}

export function equal(source: string, form: Form, value: number): Constraint {
  return { source, form, low: value, high: value };
}

export function notNegative(source: string, form: Form): Constraint {
  return { source, form, low: 0, high: Number.POSITIVE_INFINITY };
}

/** The sum of forms, each column once, in the order of columns, without zeros. */
export function addForms(...forms: readonly Form[]): Form {
  const byColumn = new Map<number, number>();
  for (const form of forms)
    for (const [column, factor] of form) byColumn.set(column, (byColumn.get(column) ?? 0) + factor);
  return [...byColumn].filter(([, factor]) => factor !== 0).sort(([a], [b]) => a - b);
}

export function times(factor: number, form: Form): Form {
  return form.map(([column, one]) => [column, factor * one] as const);
}

/** Equal for forms that are the same sum. */
export function formKey(form: Form): string {
  return addForms(form)
    .map(([column, factor]) => `${factor}*${column}`)
    .join('+');
}

export function formValue(form: Form, table: readonly number[]): number {
  return form.reduce((sum, [column, factor]) => sum + factor * (table[column] ?? Number.NaN), 0);
}

export function absolute(form: Form): Form {
  return form.map(([column, factor]) => [column, Math.abs(factor)] as const);
}
