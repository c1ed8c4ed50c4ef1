import { type Axis, type Clique, type Place, uniqueSets } from './clique.ts';
import { MARGIN, safeSize } from './counting.ts';
import type { Atom, Population } from './population.ts';
import type { Quantity } from './system.ts';

/** A quantity, and where it is counted. */
export interface Secret extends Quantity {
  place: Place;
  /** Of all cases of an output, not of a part that no output counted by itself. */
  isWhole: boolean;
}

/**
 * What the closed criterion asks of a count (disclosure.md 4.2): unknown from 0 up, or known to be large.
 * `above` is what is large; null where it may not be known, `threshold` where nothing is said and persons allow it. No
 * reader may be sure of more than `sure`.
 */
export function secretOf(
  clique: Clique,
  place: Place,
  isMeant: (atom: Atom) => boolean,
  {
    cell,
    threshold,
    isWhole = true,
    above,
    sure = Infinity,
  }: { cell: number | null; threshold: number; isWhole?: boolean; above?: number | null; sure?: number },
): Secret {
  const cases = clique.casesAt(place, isMeant);
  const large = above === undefined && safeSize(cases) >= threshold ? threshold : (above ?? null);
  return {
    place,
    isWhole,
    form: clique.form(place, isMeant),
    value: cases.length,
    cell,
    requirement: { kind: 'range', low: 0, high: threshold + MARGIN, above: large, sure },
  };
}

/**
 * What differences between outputs could tell: every class within every atom and within every earlier output. None
 * where there is no earlier output: the cells say it all then.
 */
export function secretsOfDifferences(
  clique: Clique,
  axes: { first: Axis; second: Axis | null },
  { earlier, atoms }: Population,
  threshold: number,
): Secret[] {
  if (earlier.length === 0) return [];
  const setsOf = (axis: 'first' | 'second') =>
    uniqueSets([...(axes[axis]?.sets ?? []), ...clique.blocks(axis)]);
  const sides: Place['side'][] = axes.first.multi ? ['yes', 'no'] : ['yes'];
  const places = [null, ...setsOf('first')].flatMap((first) =>
    [null, ...setsOf('second')].flatMap((second) =>
      (first === null ? ['yes' as const] : sides).map((side) => ({ first, second, side })),
    ),
  );
  const parts: { isMeant(atom: Atom): boolean; isWhole: boolean }[] = [
    ...earlier.map((_, index) => ({ isMeant: (atom: Atom) => atom.earlier.has(index), isWhole: true })),
    ...atoms.map((one) => ({ isMeant: (atom: Atom) => atom === one, isWhole: false })),
  ];
  const secrets = new Map<string, Secret>();
  for (const place of places.filter(({ first, second }) => first !== null || second !== null)) {
    for (const { isMeant, isWhole } of parts) {
      const secret = secretOf(clique, place, isMeant, { cell: null, threshold, isWhole });
      const key = secret.form.toSorted(([a], [b]) => a - b).join(';');
      if (secret.form.length > 0 && !secrets.has(key)) secrets.set(key, secret);
    }
  }
  return [...secrets.values()];
}
