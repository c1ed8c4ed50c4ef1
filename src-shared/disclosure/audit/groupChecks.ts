import { THIS } from './atoms.ts';
import { type Constraint, sumOf, times } from './constraint.ts';
import type { Failure } from './failure.ts';
import { FEWEST } from './formChecks.ts';
import type { Model } from './model.ts';
import { formOver } from './readPublished.ts';
import { personsBehind } from './safeSize.ts';
import type { Space } from './space.ts';

/** What outputs together tell apart holds nothing, or at least ten cases of ten reporters, or may be either. */
export function checkDifferences({ populations, outputs, latents }: Model, space: Space): Failure[] {
  const whole = new Set(outputs.map((one) => one.id));
  return populations.flatMap(({ id, atoms }): Failure[] => {
    const form = whole.has(id) ? undefined : formOver(latents, atoms, { has: {} });
    if (form === undefined) return [];
    const range = space.range(form);
    if (typeof range === 'string') return [{ kind: 'solver', what: id }];
    const [low, high] = [range.low.value, range.high.value];
    const { reporters } = personsBehind(atoms.flatMap((atom) => atom.cases));
    const isFine = high === 0 || (low >= FEWEST ? reporters >= FEWEST : low <= 0 && high >= FEWEST);
    return isFine ? [] : [{ kind: 'difference', what: id }];
  });
}

/** A group, and those of it in one class of another dimension. */
export interface Share {
  what: string;
  group: Constraint['form'];
  both: Constraint['form'];
}

/** Every group of a single-valued dimension by every class of a sensitive one that it is crossed with. */
export function sharesOf(
  { atoms, latents, dimensions, crosses, cells }: Model,
  sensitive?: readonly string[],
): Share[] {
  const own = atoms.filter((atom) => atom.outputs.includes(THIS));
  const shares = new Map<string, Share>();
  const classesOf = (id: string) => [
    ...(dimensions.get(id)?.units ?? []).map((_, unit): readonly number[] => [unit]),
    ...cells
      .filter((cell) => Object.keys(cell.where.has).length === 2)
      .map((cell) => cell.where.has[id] ?? [])
      .filter((units) => units.length > 1),
  ];
  for (const pair of crosses)
    for (const [id, other] of [pair, [pair[1], pair[0]]] as const) {
      if (dimensions.get(id)?.multi || !(sensitive?.includes(other) ?? true)) continue;
      for (const units of classesOf(id))
        for (const some of classesOf(other)) {
          const group = formOver(latents, own, { has: { [id]: units } });
          const both = formOver(latents, own, { has: { [id]: units, [other]: some } });
          const what = `${id} ${units} in ${other} ${some}`;
          if (group !== undefined && both !== undefined) shares.set(what, { what, group, both });
        }
    }
  return [...shares.values()];
}

/** How many times out of ten a group is in one class, at least, when it is told to be nearly all of it. */
const NEARLY_ALL = 9;

/** Groups of which it is certain that nine in ten are in one class: the least of 10 x both - 9 x group is above 0. */
export function checkShares(shares: readonly Share[], space: Space): Failure[] {
  return shares.flatMap(({ what, group, both }): Failure[] => {
    const most = space.end('high', group);
    const least = space.end('low', sumOf(times(NEARLY_ALL + 1, both), times(-NEARLY_ALL, group)));
    if (typeof most !== 'object' || typeof least !== 'object') return [{ kind: 'solver', what }];
    return most.value > 0 && least.value > 0 ? [{ kind: 'share', what }] : [];
  });
}
