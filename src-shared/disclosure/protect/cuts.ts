import type { AttackModel, Question } from './attackModel.ts';
import type { Bounds, Handles } from './handles.ts';
import { at, EPSILON, type Pattern, type System, sumOf } from './system.ts';

/** What every safe pattern fulfils, in variables y (hidden) of cells and z (kept above) of quantities. */
export type Cut =
  /** The sum of coefficient * y is at least `need`, if the quantity (if any) is a secret and is not kept above. */
  | {
      kind: 'need';
      quantity: number | null;
      terms: readonly (readonly [cell: number, coefficient: number])[];
      need: number;
    }
  /** A quantity is not kept above its bound while all these cells are hidden. */
  | { kind: 'above'; quantity: number; cells: readonly number[] };

/** Duals smaller than this are noise of the solver. */
const NOISE = 1e-9;

/** By how much hiding lets an attack get further: coefficients of cells, and the need that they have to fill. */
export interface Reason {
  terms: readonly (readonly [cell: number, coefficient: number])[];
  need: number;
}

/**
 * What follows from the duals of an attack that falls short of its limit (Fischetti and Salazar 2001, generalised to
 * attackers who know more: Salazar, "Extending cell suppression to protect tabular data against several attackers").
 *
 * For every x, the attacked value is the sum of dual * (row or column of x): an identity. Taken from it the same sum
 * at the true table, what remains of each term is at most dual * (room between the true value and a bound), and is
 * nothing at a cell that is printed. So the attack gets no further than the sum of those rooms over the hidden cells,
 * plus what the facts leave; the way to the limit has to lie within that.
 */
export function reasonOf(
  { latents }: System,
  { list, ofCell }: Handles,
  model: AttackModel,
  { question, limit }: { question: Question; limit: number },
  duals: { columns: readonly number[]; rows: readonly number[] },
): Reason {
  const { handle: target, sense, knowledge } = question;
  const sign = sense === 'high' ? 1 : -1;
  const truth = latents.map(({ value }) => value);
  const cellOf = new Map(ofCell.map((handle, cell) => [handle, cell]));
  const handleOfColumn = new Map(
    list.flatMap(({ column }, handle) => (column === null ? [] : [[column, handle]])),
  );
  const terms: [number, number][] = [];
  let need = sign * (limit - at(list, target).value);

  function count(dual: number, value: number, bounds: Bounds, handle: number | undefined): void {
    if (Math.abs(dual) < NOISE) return;
    const known = handle === undefined ? undefined : knowledge.get(handle);
    const { low, high } = known ?? bounds;
    const room = Math.max(sign * dual * (low - value), sign * dual * (high - value));
    const cell = handle === undefined ? undefined : cellOf.get(handle);
    if (cell === undefined || value < low || value > high) need -= room;
    else if (room > NOISE) terms.push([cell, room]);
  }

  for (const [column, dual] of duals.columns.entries()) {
    const { value, high } = at(latents, column);
    count(dual, value, { low: 0, high }, handleOfColumn.get(column));
  }
  for (const [row, dual] of duals.rows.entries()) {
    const { form, low, high } = at(model.rows, row);
    count(dual, sumOf(form, truth), { low, high }, at(model.rowHandles, row) ?? undefined);
  }
  return { terms, need };
}

/** To a quantity whose least and largest value are to lie `width` apart, both attacks contribute. */
export function joined(high: Reason, low: Reason, width: number): Reason {
  return { terms: [...high.terms, ...low.terms], need: high.need + low.need - width };
}

/**
 * Coefficients beyond the need are cut down to it. Null when the present pattern fulfils the cut all the same, for the
 * attacker's bounds were tighter than those that the cut knows of.
 */
export function needCut(quantity: number, { terms, need }: Reason, pattern: Pattern): Cut | null {
  const sums = new Map<number, number>();
  for (const [cell, room] of terms) sums.set(cell, Math.min(need, (sums.get(cell) ?? 0) + room));
  const capped = [...sums];
  const reached = capped.reduce((sum, [cell, room]) => sum + (at(pattern, cell) ? room : 0), 0);
  return need > EPSILON && reached < need - EPSILON ? { kind: 'need', quantity, terms: capped, need } : null;
}

/** At least one cell more has to be hidden, if the quantity (if any) is to be a secret at all. */
export function moreCut(quantity: number | null, pattern: Pattern): Cut {
  const terms = pattern.flatMap((isHidden, cell) => (isHidden ? [] : [[cell, 1] as const]));
  return { kind: 'need', quantity, terms, need: 1 };
}
