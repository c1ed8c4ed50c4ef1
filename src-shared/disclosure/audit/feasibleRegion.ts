import type { Form, Solver } from '../contract/solver.ts';
import { checkWitness } from './checkWitness.ts';
import { type Component, openComponent } from './component.ts';
import { type Constraint, formKey, formValue } from './constraint.ts';
import { type Part, type Partition, partitionColumns, partOfForm, rowInPart } from './partition.ts';
import { createWitnessPool, type Extremum, type WitnessPool } from './witnessPool.ts';

/** `infeasible`: no such table; `unknown`: the solver cannot tell; `refused`: its table is wrong. */
export type NoAnswer = 'infeasible' | 'unknown' | 'refused';

/** The least and the most that a form can be. */
export interface FeasibilityInterval {
  low: Extremum;
  high: Extremum;
}

type Sense = 'low' | 'high';

/** All tables that a reader has to think possible. */
export interface FeasibleRegion {
  /** Exact ends, each proven by a table that the checker accepted. */
  interval(form: Form, extra?: readonly Constraint[]): FeasibilityInterval | NoAnswer;
  extremum(sense: Sense, form: Form, extra?: readonly Constraint[]): Extremum | NoAnswer;
  /** A table that was found before and gives the form a wanted value, if one agrees with `extra`. */
  recall: WitnessPool['recall'];
  /** The part that a form is in; -1 if its value is settled. */
  partOf(form: Form): number;
  close(): void;
}

interface OpenPart extends Part {
  component: Component;
  pool: WitnessPool;
}

/** The state of an open region. */
interface RegionState {
  partition: Partition;
  parts: readonly OpenPart[];
  /** A table that agrees with everything, so that the other parts of a witness do too. */
  base: readonly number[];
  constraints: readonly Constraint[];
  /** Answers without constraints beside those of the region. */
  known: Map<string, Extremum | NoAnswer>;
}

/**
 * @param highs the most that each column can be; the least is 0.
 * @param links forms that will be asked about: each must lie in one part.
 * @returns null if no table agrees with the constraints, 'unknown' if the solver cannot tell.
 */
export function openFeasibleRegion(
  solver: Solver,
  highs: readonly number[],
  constraints: readonly Constraint[],
  links: readonly Form[],
): FeasibleRegion | null | 'unknown' {
  const partition = partitionColumns(highs, constraints, links);
  if (partition === null) return null;
  const parts = partition.parts.map((part) => ({
    ...part,
    component: openComponent(solver, part.bounds, part.rows),
    pool: createWitnessPool(highs.length),
  }));
  const close = () => {
    for (const { component } of parts) component.close();
  };
  const base = firstTable(partition, parts);
  if (typeof base === 'string') {
    close();
    return base === 'infeasible' ? null : 'unknown';
  }
  const state: RegionState = { partition, parts, base, constraints, known: new Map() };
  const extremum: FeasibleRegion['extremum'] = (sense, form, extra = []) =>
    extremumOf(state, sense, form, extra);
  return {
    extremum,
    interval(form, extra) {
      const low = extremum('low', form, extra);
      if (typeof low !== 'object') return low;
      const high = extremum('high', form, extra);
      return typeof high === 'object' ? { low, high } : high;
    },
    recall: (form, isWanted, extra) => parts[partOfForm(partition, form)]?.pool.recall(form, isWanted, extra),
    partOf: (form) => partOfForm(partition, form),
    close,
  };
}

function firstTable(
  { settled }: Partition,
  parts: readonly OpenPart[],
): readonly number[] | 'infeasible' | 'unknown' {
  const table = [...settled];
  for (const { component, columns } of parts) {
    const start = component.optimum('low', [], []);
    if (typeof start === 'string') return start;
    for (const [i, column] of columns.entries()) table[column] = start[i] ?? 0;
  }
  return table;
}

function extremumOf(
  state: RegionState,
  sense: Sense,
  form: Form,
  extra: readonly Constraint[],
): Extremum | NoAnswer {
  if (extra.length > 0) return findExtremum(state, sense, form, extra);
  const key = sense + formKey(form);
  const found = state.known.get(key) ?? findExtremum(state, sense, form, []);
  state.known.set(key, found);
  return found;
}

function findExtremum(
  state: RegionState,
  sense: Sense,
  form: Form,
  extra: readonly Constraint[],
): Extremum | NoAnswer {
  const { partition, parts, base } = state;
  // A form that is settled may still be asked about under constraints that nothing satisfies.
  const forms = [form, ...extra.map((one) => one.form)];
  const number = Math.max(...forms.map((one) => partOfForm(partition, one)));
  const isInOnePart = forms.every((some) =>
    some.every(([column]) => [-1, number].includes(partition.partOfColumn[column] ?? -1)),
  );
  if (!isInOnePart) return 'unknown';
  const part = parts[number];
  if (part === undefined) return settledExtremum(base, form, extra);
  if (extra.length > 0) {
    // No table is better than the best one without them: one of those may agree with them.
    const best = extremumOf(state, sense, form, []);
    if (typeof best !== 'object') return best;
    const same = part.pool.recall(form, (value) => value === best.value, extra);
    if (same !== undefined) return same;
  }
  return solveExtremum(state, { part, number }, sense, form, extra);
}

function settledExtremum(
  base: readonly number[],
  form: Form,
  extra: readonly Constraint[],
): Extremum | NoAnswer {
  const value = formValue(form, base);
  const problem = checkWitness({ table: base, form, value }, base.length, extra);
  return problem === null ? { value, table: base } : 'infeasible';
}

function solveExtremum(
  { partition, base, constraints }: RegionState,
  { part, number }: { part: OpenPart; number: number },
  sense: Sense,
  form: Form,
  extra: readonly Constraint[],
): Extremum | NoAnswer {
  const solved = part.component.optimum(
    sense,
    rowInPart(partition, number, { source: '', form, low: 0, high: 0 }).form,
    extra
      .filter((one) => partOfForm(partition, one.form) >= 0)
      .map((one) => rowInPart(partition, number, one)),
  );
  if (typeof solved === 'string') return solved;
  const table = [...base];
  for (const [i, column] of part.columns.entries()) table[column] = solved[i] ?? 0;
  const value = formValue(form, table);
  const isProven = [extra, constraints].every(
    (some) => checkWitness({ table, form, value }, base.length, some) === null,
  );
  if (!isProven) return 'refused';
  part.pool.remember(table);
  return { value, table };
}
