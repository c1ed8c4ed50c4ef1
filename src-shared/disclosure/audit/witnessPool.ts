import type { Form } from '../contract/solver.ts';
import { checkWitness } from './checkWitness.ts';
import { type Constraint, formValue } from './constraint.ts';

/** An end of a feasibility interval, with a table that reaches it. */
export interface Extremum {
  value: number;
  table: readonly number[];
}

/** Tables that were found before: most questions are answered by one that was found for another. */
export interface WitnessPool {
  remember(table: readonly number[]): void;
  /** The first table that gives the form a wanted value and agrees with `extra`. */
  recall(
    form: Form,
    isWanted: (value: number) => boolean,
    extra: readonly Constraint[],
  ): Extremum | undefined;
}

const LARGEST_POOL = 400;

/** @param width the number of columns of a table. */
export function createWitnessPool(width: number): WitnessPool {
  const tables: (readonly number[])[] = [];
  return {
    remember(table) {
      tables.push(table);
      if (tables.length > LARGEST_POOL) tables.shift();
    },
    recall(form, isWanted, extra) {
      for (const table of tables) {
        const value = formValue(form, table);
        if (!isWanted(value) || !seemsToAgree(table, extra)) continue;
        if (checkWitness({ table, form, value }, width, extra) === null) return { value, table };
      }
      return undefined;
    },
  };
}

/** A quick look at a table that is worth checking; most are not. */
function seemsToAgree(table: readonly number[], some: readonly Constraint[]): boolean {
  return some.every(({ form, low, high }) => {
    const value = formValue(form, table);
    return value >= low && value <= high;
  });
}
