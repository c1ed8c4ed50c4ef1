import type { Form } from '../contract/solver.ts';
import { at, formValue, type LinearSystem, type Pattern } from './linearSystem.ts';

export interface Interval {
  low: number;
  high: number;
}

/** A sum of unknowns that is bounded as one: a single entry for all cells and targets that are the same sum. */
export interface Aggregate {
  form: Form;
  unknowns: ReadonlySet<number>;
  value: number;
  /** External bounds: what is known of it beforehand. */
  low: number;
  high: number;
  /** The unknown, when the form is nothing but that. */
  column: number | null;
}

export interface Aggregates {
  list: readonly Aggregate[];
  ofCell: readonly number[];
  ofTarget: readonly number[];
}

export function aggregatesOf({ unknowns, cells, targets }: LinearSystem): Aggregates {
  const list: Aggregate[] = [];
  const byKey = new Map<string, number>();
  function aggregate(form: Form, low: number, high: number): number {
    const sorted = form.toSorted(([a], [b]) => a - b);
    const key = sorted.join(';');
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const value = formValue(
      form,
      unknowns.map((unknown) => unknown.value),
    );
    const only = sorted.length === 1 ? sorted[0] : undefined;
    const column = only?.[1] === 1 ? only[0] : null;
    const most = column === null ? high : at(unknowns, column).high;
    list.push({
      form: sorted,
      unknowns: new Set(sorted.map(([one]) => one)),
      value,
      low,
      high: most,
      column,
    });
    byKey.set(key, list.length - 1);
    return list.length - 1;
  }
  const most = (form: Form) =>
    form.reduce((sum, [unknown, factor]) => sum + Math.max(0, factor * at(unknowns, unknown).high), 0);
  return {
    ofCell: cells.map(({ form, low, high }) => aggregate(form, low, Math.min(high, most(form)))),
    ofTarget: targets.map(({ form }) => aggregate(form, 0, most(form))),
    list,
  };
}

/** The bounds that a pattern gives each aggregate by itself: its value where it is published. */
export function intervalsUnder({ list, ofCell }: Aggregates, pattern: Pattern): Interval[] {
  const bounds = list.map(({ low, high }) => ({ low, high }));
  for (const [cell, isSuppressed] of pattern.entries()) {
    const { value } = at(list, at(ofCell, cell));
    if (!isSuppressed) bounds[at(ofCell, cell)] = { low: value, high: value };
  }
  return bounds;
}
