import type { Form } from '../contract/solver.ts';
import { type Constraint, formValue } from './constraint.ts';

/** A complete table that is said to agree with everything a reader knows, and to give a number a value. */
export interface Witness {
  /** One count for each column. */
  table: readonly number[];
  /** The form that has this value in it. */
  form: Form;
  value: number;
}

/** Above this a sum of products may no longer be exact. */
const LARGEST_COUNT = 2 ** 40;

/**
 * Checks a witness by adding whole numbers up, and by nothing else: it knows of no solver, and trusts none.
 * Answers null if it holds, and otherwise the first thing that does not.
 *
 * @param constraints what was read from the exported report, the ledger and the attacker's own knowledge.
 */
export function checkWitness(
  { table, form, value }: Witness,
  columns: number,
  constraints: Iterable<Constraint>,
): string | null {
  if (table.length !== columns) return `a table of ${table.length} counts where there are ${columns}`;
  const stray = table.findIndex(
    (count) => !Number.isSafeInteger(count) || count < 0 || count > LARGEST_COUNT,
  );
  if (stray >= 0) return `count ${stray} is ${table[stray]}`;
  for (const constraint of constraints) {
    if (!isExact(constraint.form)) return `not whole: ${constraint.source}`;
    const found = formValue(constraint.form, table);
    // Written so that NaN fails.
    if (!(found >= constraint.low && found <= constraint.high)) return `${constraint.source}: ${found}`;
  }
  if (!isExact(form)) return 'a form that is not whole';
  const found = formValue(form, table);
  return found === value ? null : `the number is ${found}, not ${value}`;
}

/** True if every sum over it stays exact: whole factors, small enough together. */
function isExact(form: Form): boolean {
  const size = form.reduce((sum, [, factor]) => sum + Math.abs(factor), 0);
  return (
    form.every(([, factor]) => Number.isSafeInteger(factor)) &&
    size * LARGEST_COUNT <= Number.MAX_SAFE_INTEGER
  );
}

/** One text for one table, to take a hash of: the count of every column that is not 0, in order of their names. */
export function canonicalText(table: readonly number[], names: readonly string[]): string {
  return table
    .flatMap((count, column) => (count === 0 ? [] : [`${names[column]}=${count}`]))
    .sort()
    .join('\n');
}
