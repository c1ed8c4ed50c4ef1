import type { Form } from '../contract/solver.ts';
import { at, type Pattern, type System, sumOf } from './system.ts';

export interface Bounds {
  low: number;
  high: number;
}

/** A form whose value is bounded: one entry for all cells and quantities that are the same sum of latents. */
export interface Handle {
  form: Form;
  value: number;
  /** What is known of it beforehand. */
  low: number;
  high: number;
  /** The latent, when the form is nothing but that. */
  column: number | null;
}

export interface Handles {
  list: readonly Handle[];
  ofCell: readonly number[];
  ofQuantity: readonly number[];
}

export function handlesOf({ latents, cells, quantities }: System): Handles {
  const list: Handle[] = [];
  const byKey = new Map<string, number>();
  function handle(form: Form, low: number, high: number): number {
    const sorted = form.toSorted(([a], [b]) => a - b);
    const key = sorted.join(';');
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const value = sumOf(
      form,
      latents.map((latent) => latent.value),
    );
    const only = sorted.length === 1 ? sorted[0] : undefined;
    const column = only?.[1] === 1 ? only[0] : null;
    list.push({ form: sorted, value, low, high: column === null ? high : at(latents, column).high, column });
    byKey.set(key, list.length - 1);
    return list.length - 1;
  }
  const most = (form: Form) =>
    form.reduce((sum, [latent, factor]) => sum + Math.max(0, factor * at(latents, latent).high), 0);
  return {
    ofCell: cells.map(({ form, low, high }) => handle(form, low, Math.min(high, most(form)))),
    ofQuantity: quantities.map(({ form }) => handle(form, 0, most(form))),
    list,
  };
}

/** What a pattern leaves possible for each handle by itself: its value where it is printed. */
export function boundsOf({ list, ofCell }: Handles, pattern: Pattern): Bounds[] {
  const bounds = list.map(({ low, high }) => ({ low, high }));
  for (const [cell, isHidden] of pattern.entries()) {
    const { value } = at(list, at(ofCell, cell));
    if (!isHidden) bounds[at(ofCell, cell)] = { low: value, high: value };
  }
  return bounds;
}
