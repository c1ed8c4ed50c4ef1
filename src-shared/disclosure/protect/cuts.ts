import type { Aggregates, Interval } from './aggregates.ts';
import type { AttackModel, AttackQuery } from './attackModel.ts';
import { at, EPSILON, formValue, type LinearSystem, type Pattern } from './linearSystem.ts';

/** An inequality that every safe pattern fulfils, in variables y (suppressed) of cells and z (kept above) of targets. */
export type Cut =
  /** The sum of coefficient * y is at least `need`, if the target (if any) is sensitive and is not kept above. */
  | {
      kind: 'capacity';
      target: number | null;
      terms: readonly (readonly [cell: number, coefficient: number])[];
      need: number;
    }
  /** A target is not kept above its bound while all these cells are suppressed. */
  | { kind: 'above'; target: number; cells: readonly number[] };

/** Duals smaller than this are noise of the solver. */
const NOISE = 1e-9;

/** The room that suppressing each cell gives an attack, and the need that they have to fill together. */
export interface CapacityInequality {
  terms: readonly (readonly [cell: number, coefficient: number])[];
  need: number;
}

/**
 * The capacity inequality from the duals of an attack that falls short of its limit (Fischetti and Salazar 2001,
 * generalised to attackers who know more: Salazar 2002, "Extending cell suppression to protect tabular data against
 * several attackers").
 *
 * For every x, the attacked value is the sum of dual * (row or column of x): an identity. Taken from it the same sum
 * at the true table, what remains of each term is at most dual * (room between the true value and a bound), and is
 * nothing at a cell that is published. So the attack gets no further than the sum of those rooms over the suppressed
 * cells, plus what the constraints leave; the way to the limit has to lie within that.
 */
export function capacityInequalityOf(
  { unknowns }: LinearSystem,
  { list, ofCell }: Aggregates,
  model: AttackModel,
  { attack, limit }: { attack: AttackQuery; limit: number },
  duals: { columns: readonly number[]; rows: readonly number[] },
): CapacityInequality {
  const { aggregate: target, sense, knowledge } = attack;
  const sign = sense === 'high' ? 1 : -1;
  const truth = unknowns.map(({ value }) => value);
  const cellOf = new Map(ofCell.map((aggregate, cell) => [aggregate, cell]));
  const aggregateOfColumn = new Map(
    list.flatMap(({ column }, aggregate) => (column === null ? [] : [[column, aggregate]])),
  );
  const terms: [number, number][] = [];
  let need = sign * (limit - at(list, target).value);

  function count(dual: number, value: number, bounds: Interval, aggregate: number | undefined): void {
    if (Math.abs(dual) < NOISE) return;
    const known = aggregate === undefined ? undefined : knowledge.get(aggregate);
    const { low, high } = known ?? bounds;
    const room = Math.max(sign * dual * (low - value), sign * dual * (high - value));
    const cell = aggregate === undefined ? undefined : cellOf.get(aggregate);
    if (cell === undefined || value < low || value > high) need -= room;
    else if (room > NOISE) terms.push([cell, room]);
  }

  for (const [column, dual] of duals.columns.entries()) {
    const { value, high } = at(unknowns, column);
    count(dual, value, { low: 0, high }, aggregateOfColumn.get(column));
  }
  for (const [row, dual] of duals.rows.entries()) {
    const { form, low, high } = at(model.rows, row);
    count(dual, formValue(form, truth), { low, high }, at(model.aggregateOfRow, row) ?? undefined);
  }
  return { terms, need };
}

/** To a target whose least and largest value are to lie `width` apart, both attacks contribute. */
export function joinedInequality(
  high: CapacityInequality,
  low: CapacityInequality,
  width: number,
): CapacityInequality {
  return { terms: [...high.terms, ...low.terms], need: high.need + low.need - width };
}

/**
 * Coefficients beyond the need are cut down to it. Null when the present pattern fulfils the cut all the same, for the
 * attacker's bounds were tighter than those that the cut knows of.
 */
export function capacityCut(
  target: number,
  { terms, need }: CapacityInequality,
  pattern: Pattern,
): Cut | null {
  const sums = new Map<number, number>();
  for (const [cell, room] of terms) sums.set(cell, Math.min(need, (sums.get(cell) ?? 0) + room));
  const capped = [...sums];
  const reached = capped.reduce((sum, [cell, room]) => sum + (at(pattern, cell) ? room : 0), 0);
  return need > EPSILON && reached < need - EPSILON
    ? { kind: 'capacity', target, terms: capped, need }
    : null;
}

/** At least one cell more has to be suppressed, if the target (if any) is to be sensitive at all. */
export function moreCut(target: number | null, pattern: Pattern): Cut {
  const terms = pattern.flatMap((isSuppressed, cell) => (isSuppressed ? [] : [[cell, 1] as const]));
  return { kind: 'capacity', target, terms, need: 1 };
}
