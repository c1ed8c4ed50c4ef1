import { type Constraint, sumOf, times } from './constraint.ts';
import type { Model } from './model.ts';

/**
 * "Every case has at least one code", for each dimension of several: a reader may believe it, also of every group that
 * the dimension is crossed with. Only what some table agrees with.
 */
export function believable(model: Model, isPossible: (some: readonly Constraint[]) => boolean): Constraint[] {
  const { latents, atoms, crosses } = model;
  return [...model.dimensions.values()]
    .filter((dimension) => dimension.multi)
    .flatMap((dimension) => {
      const others = crosses
        .filter((pair) => pair.includes(dimension.id))
        .flat()
        .filter((id) => id !== dimension.id);
      const groups = [
        {},
        ...others.flatMap((id) =>
          (model.dimensions.get(id)?.units ?? []).map((_, unit) => ({ [id]: [unit] })),
        ),
      ];
      const rows = atoms.flatMap((atom) =>
        groups.flatMap((has): Constraint[] => {
          const all = latents.formOf(atom, { has }) ?? [];
          const carried = partsOf(
            model,
            atom.id,
            dimension.id,
            dimension.units.length,
            JSON.stringify(has),
          ).map((units) => latents.formOf(atom, { has: { ...has, [dimension.id]: units } }) ?? []);
          const form = sumOf(...carried, times(-1, all));
          return [{ what: `believed of ${dimension.id}`, form, low: 0, high: Number.POSITIVE_INFINITY }];
        }),
      );
      return isPossible(rows) ? rows : [];
    });
}

/** The units of a dimension, those that are counted together as one. */
function partsOf({ latents }: Model, atom: string, id: string, count: number, beside: string): number[][] {
  const groups = latents.columns.flatMap(({ atom: own, where: { has } }) => {
    const { [id]: units = [], ...rest } = has;
    return own.id === atom && units.length > 1 && JSON.stringify(rest) === beside ? [[...units]] : [];
  });
  const grouped = new Set(groups.flat());
  return [
    ...groups,
    ...Array.from({ length: count }, (_, unit) => [unit]).filter(([unit = -1]) => !grouped.has(unit)),
  ];
}
